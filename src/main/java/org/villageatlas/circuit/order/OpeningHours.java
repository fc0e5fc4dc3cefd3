package org.villageatlas.circuit.order;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of the OpenStreetMap opening_hours syntax that most places use: rules divided by semicolons, each with months
 * ({@code Apr-Oct}), weekdays ({@code Mo-Fr,Su}) and hours ({@code 09:00-13:00,16:00-19:00}), all three optional, or
 * {@code off}, or {@code 24/7}; a later rule replaces an earlier one on the days it names. Rules for public holidays are
 * skipped. Anything else is not read, and the place counts as open.
 */
final class OpeningHours {

    private static final int DAY = 24 * 60;
    private static final String MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
    private static final String DAYS = "Mo|Tu|We|Th|Fr|Sa|Su";
    private static final String MONTH_LIST = ranges(MONTHS);
    private static final String DAY_LIST = ranges(DAYS);
    private static final String SPAN = "\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}";
    private static final Pattern RULE = Pattern.compile("(?:(?<months>" + MONTH_LIST + "):?\\s*)?(?:(?<days>" + DAY_LIST
            + ")(?:,\\s*PH)?\\s*)?(?<hours>" + SPAN + "(?:\\s*,\\s*" + SPAN + ")*|off|closed|24/7)?");

    private final Map<DayOfWeek, BitSet> minutes;

    private OpeningHours(Map<DayOfWeek, BitSet> minutes) {
        this.minutes = minutes;
    }

    /**
     * @param from minute of the day
     * @param to minute of the day, up to 1440
     */
    record Span(int from, int to) {}

    /**
     * The hours of a month.
     *
     * @param month null for rules of all months
     * @return empty when the text is not of the part that is read
     */
    static Optional<OpeningHours> parse(String text, @Nullable Month month) {
        Map<DayOfWeek, BitSet> minutes = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes.put(day, new BitSet());
        }
        for (String rule : text.trim().split("\\s*;\\s*")) {
            if (!rule.startsWith("PH") && !rule.startsWith("SH")) {
                Matcher parts = RULE.matcher(rule);
                if (rule.isBlank() || !parts.matches() || !apply(parts, month, minutes)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new OpeningHours(minutes));
    }

    /** When it is open on a weekday. */
    List<Span> on(DayOfWeek day) {
        return spans(minutes.getOrDefault(day, new BitSet()));
    }

    /** The hours that hold on every weekday on which it opens at all. */
    List<Span> onAnyDay() {
        BitSet common = new BitSet();
        common.set(0, DAY);
        minutes.values().stream().filter(day -> !day.isEmpty()).forEach(common::and);
        return minutes.values().stream().allMatch(BitSet::isEmpty) ? List.of() : spans(common);
    }

    private static boolean apply(Matcher rule, @Nullable Month month, Map<DayOfWeek, BitSet> minutes) {
        String months = rule.group("months");
        String days = rule.group("days");
        String hours = rule.group("hours");
        if (month != null && months != null && !chosen(months, MONTHS)[month.getValue() - 1]) {
            return true;
        }
        BitSet open = new BitSet();
        if (hours == null || hours.equals("24/7")) {
            open.set(0, DAY);
        } else if (!hours.equals("off") && !hours.equals("closed")) {
            for (String span : hours.split("\\s*,\\s*")) {
                if (!addSpan(span, open)) {
                    return false;
                }
            }
        }
        boolean[] isChosen = days == null ? null : chosen(days, DAYS);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isChosen == null || isChosen[day.ordinal()]) {
                minutes.put(day, (BitSet) open.clone());
            }
        }
        return true;
    }

    /** Hours past midnight count until midnight; visits do not begin at night. */
    private static boolean addSpan(String span, BitSet open) {
        String[] ends = span.split("\\s*-\\s*");
        int from = minute(ends[0]);
        int to = minute(ends[1]);
        if (from > DAY || to > 2 * DAY) {
            return false;
        }
        open.set(from, to <= from ? DAY : Math.min(to, DAY));
        return true;
    }

    private static int minute(String clock) {
        String[] parts = clock.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    /** Which of the names a list of names and ranges has; a range may go round the end of the year or week. */
    private static boolean[] chosen(String list, String names) {
        List<String> all = List.of(names.toLowerCase(Locale.ROOT).split("\\|"));
        boolean[] chosen = new boolean[all.size()];
        for (String part : list.toLowerCase(Locale.ROOT).split("\\s*,\\s*")) {
            String[] ends = part.split("\\s*-\\s*");
            int last = all.indexOf(ends[ends.length - 1]);
            int here = all.indexOf(ends[0]);
            chosen[here] = true;
            while (here != last) {
                here = (here + 1) % chosen.length;
                chosen[here] = true;
            }
        }
        return chosen;
    }

    private static String ranges(String names) {
        String one = "(?:" + names + ")(?:\\s*-\\s*(?:" + names + "))?";
        return one + "(?:\\s*,\\s*" + one + ")*";
    }

    private static List<Span> spans(BitSet minutes) {
        List<Span> spans = new ArrayList<>();
        for (int from = minutes.nextSetBit(0); from >= 0; from = minutes.nextSetBit(spans.get(spans.size() - 1).to)) {
            spans.add(new Span(from, minutes.nextClearBit(from)));
        }
        return spans;
    }
}
