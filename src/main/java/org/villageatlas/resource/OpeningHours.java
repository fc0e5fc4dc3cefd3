package org.villageatlas.resource;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open, by the OpenStreetMap opening_hours syntax: rules with dates, weekdays and hours. A later rule
 * replaces earlier ones on the days it names; after a comma it adds to them. Holidays are unknown, so rules for them alone
 * never hold. What cannot be said without more knowledge counts as not read: years, weeks, Easter, sunrise, an end left
 * open ({@code 18:00+}), visits by appointment.
 */
public final class OpeningHours {

    private static final int DAY = 24 * 60;
    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

    /** From a day until the end of February, which the parser refuses where no year tells its last day. */
    private static final Pattern FEBRUARY = Pattern.compile("(?i)(\\d\\s*-\\s*feb)(?!\\s*\\d+(?![\\d:]))");

    private final List<Rule> rules;

    private OpeningHours(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * @param from minute of the day
     * @param to minute of the day, up to 1440
     */
    public record Span(int from, int to) {}

    /** Empty when the text is not of the syntax or says what cannot be told for each date. */
    public static Optional<OpeningHours> parse(String text) {
        try {
            String readable = FEBRUARY.matcher(text).replaceAll("$1 29");
            List<Rule> rules = new OpeningHoursParser(new StringReader(readable)).rules(false);
            boolean isTold = rules.stream().allMatch(OpeningHours::isTold);
            return isTold ? Optional.of(new OpeningHours(rules)) : Optional.empty();
        } catch (OpeningHoursParseException problem) {
            return Optional.empty(); // people write what they like: the place then counts as one of unknown hours
        }
    }

    /** When it is open on a date; what is past midnight is left out, as visits do not begin at night. */
    public List<Span> on(LocalDate date) {
        return spans(minutes(date));
    }

    /**
     * The hours that hold on every day on which it opens at all.
     *
     * @param month whose days are meant, or null for those of the whole year
     */
    public List<Span> onAnyDay(@Nullable Month month) {
        BitSet common = new BitSet();
        common.set(0, DAY);
        List<BitSet> openDays = LEAP_YEAR
                .datesUntil(LEAP_YEAR.plusYears(1))
                .filter(date -> month == null || date.getMonth() == month)
                .map(this::minutes)
                .filter(Predicate.not(BitSet::isEmpty))
                .toList();
        openDays.forEach(common::and);
        return openDays.isEmpty() ? List.of() : spans(common);
    }

    /** Whether it is one list of dates, and names no hours of a day. */
    public boolean isOfDates() {
        Rule onlyDates = new Rule();
        onlyDates.setDates(rules.get(0).getDates());
        return rules.size() == 1 && onlyDates.getDates() != null && onlyDates.equals(rules.get(0));
    }

    private static boolean isTold(Rule rule) {
        boolean isMovable = rule.isFallBack() || rule.getYears() != null || rule.getWeeks() != null;
        boolean isUnsure = rule.getModifier() != null
                && (rule.getModifier().getModifier() == null
                        || rule.getModifier().getModifier() == Modifier.UNKNOWN);
        return !rule.isEmpty()
                && !isMovable
                && !isUnsure
                && orEmpty(rule.getTimes()).stream().allMatch(OpeningHours::isTold)
                && orEmpty(rule.getDays()).stream().allMatch(days -> days.getOffset() == 0)
                && orEmpty(rule.getDates()).stream()
                        .allMatch(range -> range.getInterval() == 0
                                && range.getStartDate().getMonth() != null
                                && isTold(range.getStartDate())
                                && (range.getEndDate() == null || isTold(range.getEndDate())));
    }

    private static boolean isTold(TimeSpan span) {
        return span.getStartEvent() == null && span.getEndEvent() == null && span.getEnd() >= 0;
    }

    /** Whether it is a month, or a day of one, of every year. */
    private static boolean isTold(DateWithOffset date) {
        DateWithOffset plain = new DateWithOffset();
        plain.setMonth(date.getMonth());
        plain.setDay(date.getDay());
        return plain.equals(date);
    }

    private BitSet minutes(LocalDate date) {
        BitSet open = new BitSet();
        for (Rule rule : rules) {
            if (holds(rule, date)) {
                boolean isOff = rule.getModifier() != null && rule.getModifier().getModifier() != Modifier.OPEN;
                if (!isOff && !rule.isAdditive()) {
                    open.clear();
                }
                if (isOff) {
                    open.andNot(hours(rule));
                } else {
                    open.or(hours(rule));
                }
            }
        }
        return open;
    }

    private static boolean holds(Rule rule, LocalDate date) {
        boolean isOfHolidays = rule.getHolidays() != null
                && (rule.getDays() == null
                        || rule.getHolidays().stream().anyMatch(holiday -> !holiday.getUseAsWeekDay()));
        return !isOfHolidays
                && (rule.getDates() == null || rule.getDates().stream().anyMatch(range -> holds(range, date)))
                && (rule.getDays() == null || rule.getDays().stream().anyMatch(days -> holds(days, date)));
    }

    private static boolean holds(DateRange range, LocalDate date) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        int first = start.getMonth().ordinal();
        int last = end.getMonth() == null ? first : end.getMonth().ordinal();
        return isWithin(
                dayOfYear(first, start.getDay(), 1),
                dayOfYear(last, end.getDay(), DateWithOffset.MAX_MONTH_DAY),
                dayOfYear(date.getMonth().ordinal(), date.getDayOfMonth(), 1));
    }

    private static boolean holds(WeekDayRange days, LocalDate date) {
        int first = days.getStartDay().ordinal();
        int last = days.getEndDay() == null ? first : days.getEndDay().ordinal();
        int nth = (date.getDayOfMonth() - 1) / 7 + 1;
        int nthFromLast = (date.getDayOfMonth() - date.lengthOfMonth()) / 7 - 1;
        return isWithin(first, last, date.getDayOfWeek().ordinal())
                && (days.getNths() == null
                        || days.getNths().stream().anyMatch(some -> holds(some, nth) || holds(some, nthFromLast)));
    }

    private static boolean holds(Nth some, int nth) {
        int last = some.getEndNth() == Nth.INVALID_NTH ? some.getStartNth() : some.getEndNth();
        return some.getStartNth() <= nth && nth <= last;
    }

    /** A number that grows with the date, with room for 31 days a month. */
    private static int dayOfYear(int month, int day, int otherwise) {
        return month * 32 + (day == DateWithOffset.UNDEFINED_MONTH_DAY ? otherwise : day);
    }

    /** A range may go round the end of the week or year. */
    private static boolean isWithin(int first, int last, int value) {
        return first <= last ? first <= value && value <= last : first <= value || value <= last;
    }

    private static BitSet hours(Rule rule) {
        BitSet hours = new BitSet();
        for (TimeSpan span : orEmpty(rule.getTimes())) {
            boolean isPastMidnight = span.getEnd() <= span.getStart() || span.getEnd() > DAY;
            hours.set(Math.min(span.getStart(), DAY), isPastMidnight ? DAY : span.getEnd());
        }
        if (rule.getTimes() == null) {
            hours.set(0, DAY);
        }
        return hours;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<Span> spans(BitSet minutes) {
        List<Span> spans = new ArrayList<>();
        for (int from = minutes.nextSetBit(0); from >= 0; from = minutes.nextSetBit(spans.get(spans.size() - 1).to)) {
            spans.add(new Span(from, minutes.nextClearBit(from)));
        }
        return spans;
    }
}
