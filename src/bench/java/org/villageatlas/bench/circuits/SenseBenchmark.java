package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.bench.ServedAtlas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether tours are what a board asks for: four gateways of Albania, six interests, each with a month and a number of days. Tells
 * of each tour how much of its days is driving, how far the shares of themes are from those asked for, and which stops have
 * nothing recorded.
 */
public final class SenseBenchmark implements Benchmark {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STARTS = List.of("al-tirane", "al-shkoder", "al-sarande", "al-korce");
    private static final double MOST_DRIVING = 0.4;
    private static final double MOST_DRIVING_OF_A_DAY = 0.5;
    private static final double NEAR_TO_SHARE = 0.15;

    private static final List<Interest> INTERESTS = List.of(
            new Interest("nature and food", 5, 3, Map.of("nature", 3.0, "food", 3.0)),
            new Interest("heritage", 10, 2, Map.of("heritage", 3.0, "archaeology", 3.0, "museum", 3.0)),
            new Interest("mountains", 7, 3, Map.of("mountain", 3.0, "adventure", 3.0)),
            new Interest("coast and water", 8, 5, Map.of("coast", 3.0, "water", 3.0)),
            new Interest("faith and craft", 4, 1, Map.of("faith", 3.0, "craft", 3.0)),
            new Interest("everything", 6, 5, Map.of()));

    /** What is asked: weights of themes, 1 for the others. */
    private record Interest(String name, int month, int days, Map<String, Double> themes) {

        boolean isAsked(String theme) {
            return themes.isEmpty() || themes.containsKey(theme);
        }

        Map<String, Double> shares(Set<String> all) {
            Map<String, Double> shares = new TreeMap<>();
            double sum = all.stream()
                    .mapToDouble(theme -> themes.getOrDefault(theme, 1.0))
                    .sum();
            all.forEach(theme -> shares.put(theme, themes.getOrDefault(theme, 1.0) / sum));
            return shares;
        }
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public boolean run(List<String> arguments) {
        Totals totals = new Totals();
        try (ServedAtlas service = new ServedAtlas("--atlas.jobs.wait-seconds=120")) {
            Catalogue catalogue = Catalogue.read(service);
            System.out.println(
                    "start, interest, days, stops, driving %, most of a day %, farthest from a share asked (points),"
                            + " stops with nothing recorded, lunches without food, value, bound above value %, s");
            for (Interest interest : INTERESTS) {
                for (String start : STARTS) {
                    Tour.plan(service, start, interest).print(catalogue, totals);
                }
            }
        }
        return totals.print();
    }

    /** What could be visited: stops by theme with their minutes, months and villages, and how far those are from each start. */
    private record Catalogue(List<Stop> stops, Map<String, Map<String, Double>> minutesFrom, Set<String> withProducts) {

        private record Stop(String village, String theme, double minutes, Set<Integer> months) {}

        static Catalogue read(ServedAtlas service) {
            List<Stop> stops = new ArrayList<>();
            Set<String> withProducts = new HashSet<>();
            for (JsonNode resource : items(service, "/api/resources?limit=10000")) {
                if (resource.hasNonNull("theme")) {
                    stops.add(new Stop(
                            resource.get("village").asString(),
                            resource.get("theme").asString(),
                            resource.hasNonNull("visit_minutes")
                                    ? resource.get("visit_minutes").asDouble()
                                    : 30,
                            months(resource)));
                }
            }
            for (JsonNode product : items(service, "/api/products?limit=10000")) {
                String village = product.get("village").asString();
                String section = product.get("section").asString();
                String theme = section.equals("craft") ? "craft" : section.equals("tourism") ? "" : "food";
                if (withProducts.add(village) && !theme.isEmpty()) {
                    stops.add(new Stop(village, theme, 45, months(product)));
                }
            }
            return new Catalogue(stops, distances(service), withProducts);
        }

        private static Map<String, Map<String, Double>> distances(ServedAtlas service) {
            Map<String, Map<String, Double>> minutesFrom = new TreeMap<>();
            for (JsonNode row : items(service, "/api/accessibility?limit=10000")) {
                row.get("cities")
                        .forEach(city -> minutesFrom
                                .computeIfAbsent(city.get("city").asString(), none -> new TreeMap<>())
                                .put(
                                        row.get("village").asString(),
                                        city.get("minutes").asDouble(1e9)));
            }
            return minutesFrom;
        }

        private static JsonNode items(ServedAtlas service, String path) {
            return JSON.readTree(service.get(path)).get("items");
        }

        private static Set<Integer> months(JsonNode row) {
            Set<Integer> months = new HashSet<>();
            if (row.hasNonNull("months")) {
                row.get("months").forEach(month -> months.add(month.asInt()));
            }
            return months;
        }

        /** Minutes of a theme in a month at villages no farther from a start than half a day's driving for each day. */
        double minutes(String theme, String start, Interest interest) {
            double within = interest.days() == 1 ? 120 : 240;
            return stops.stream()
                    .filter(stop -> stop.theme().equals(theme))
                    .filter(stop -> stop.months().isEmpty() || stop.months().contains(interest.month()))
                    .filter(stop -> minutesFrom.get(start).getOrDefault(stop.village(), 1e9) <= within)
                    .mapToDouble(Stop::minutes)
                    .sum();
        }

        Set<String> themes() {
            return stops.stream().map(Stop::theme).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private record Tour(String start, Interest interest, JsonNode circuit, double seconds) {

        static Tour plan(ServedAtlas service, String start, Interest interest) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("start", start);
            request.put("days", interest.days());
            request.put("month", interest.month());
            request.put("themes", interest.themes());
            request.put("milliseconds", 60_000);
            long begun = System.nanoTime();
            JsonNode circuit = JSON.readTree(service.post("/api/circuits", JSON.writeValueAsString(request)));
            return new Tour(start, interest, circuit, (System.nanoTime() - begun) / 1e9);
        }

        void print(Catalogue catalogue, Totals totals) {
            double driving = 0;
            double length = 0;
            double mostOfADay = 0;
            int empty = 0;
            int stops = 0;
            int hungry = 0;
            Map<String, Double> minutes = new TreeMap<>();
            double visits = 0;
            for (JsonNode day : circuit.get("days")) {
                driving += day.get("drive_minutes").asDouble();
                length += day.get("total_minutes").asDouble();
                mostOfADay = Math.max(
                        mostOfADay,
                        day.get("drive_minutes").asDouble()
                                / day.get("total_minutes").asDouble());
                hungry += day.hasNonNull("lunch") ? day.get("lunch").hasNonNull("place") ? 0 : 1 : 0;
                for (JsonNode stop : day.get("stops")) {
                    stops++;
                    boolean isEmpty = !stop.hasNonNull("attraction")
                            && !catalogue
                                    .withProducts()
                                    .contains(stop.get("village").asString());
                    empty += isEmpty ? 1 : 0;
                    visits += stop.get("visit_minutes").asDouble();
                    if (stop.hasNonNull("theme")) {
                        minutes.merge(
                                stop.get("theme").asString(),
                                stop.get("visit_minutes").asDouble(),
                                Double::sum);
                    }
                }
            }
            Map<String, Double> shares = interest.shares(catalogue.themes());
            double seen = Math.max(1, visits);
            double farthest = 0;
            boolean isShort = false;
            String which = "";
            for (boolean isAsked : new boolean[] {true, false}) {
                for (Map.Entry<String, Double> share : shares.entrySet()) {
                    double off = minutes.getOrDefault(share.getKey(), 0.0) / seen - share.getValue();
                    boolean isEnough = catalogue.minutes(share.getKey(), start, interest) >= share.getValue() * visits;
                    boolean counts = interest.isAsked(share.getKey())
                            ? isAsked && (isEnough || off > 0)
                            : !isAsked && isShort && off > 0;
                    isShort |= counts && off < -0.01;
                    if (counts && Math.abs(off) > Math.abs(farthest)) {
                        farthest = off;
                        which = share.getKey();
                    }
                }
            }
            double value = circuit.get("value").asDouble();
            double gap = 100 * (circuit.get("bound").asDouble() - value) / value;
            StringBuilder all = new StringBuilder();
            minutes.forEach(
                    (theme, time) -> all.append(String.format(Locale.ROOT, " %s %.0f", theme, 100 * time / seen)));
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %-16s %d %3d %5.1f %5.1f %+6.1f %-12s %2d %2d %7.2f %6.1f %6.2f %s%n",
                    start,
                    interest.name(),
                    interest.days(),
                    stops,
                    100 * driving / length,
                    100 * mostOfADay,
                    100 * farthest,
                    which,
                    empty,
                    hungry,
                    value,
                    gap,
                    seconds,
                    all);
            totals.driving.add(driving / length);
            totals.visits += visits;
            totals.stops += stops;
            totals.mostOfADay = Math.max(totals.mostOfADay, mostOfADay);
            totals.farShares += Math.abs(farthest) > NEAR_TO_SHARE ? 1 : 0;
            totals.empty += empty;
            totals.hungry += hungry;
            totals.gaps.add(gap);
            totals.seconds.add(seconds);
        }
    }

    private static final class Totals {

        private final List<Double> driving = new ArrayList<>();
        private final List<Double> gaps = new ArrayList<>();
        private final List<Double> seconds = new ArrayList<>();
        private double visits;
        private int stops;
        private double mostOfADay;
        private int farShares;
        private int empty;
        private int hungry;

        private static double mean(List<Double> numbers) {
            return numbers.stream().mapToDouble(number -> number).average().orElse(0);
        }

        boolean print() {
            System.out.printf(
                    Locale.ROOT,
                    "circuit-sense: driving %.1f %% of the days on average, at most %.1f %% of a day; %d of %d tours with a share"
                            + " more than 15 points off; %d stops with nothing recorded, %d lunches without food; %d stops, %.0f"
                            + " minutes of visits; bound %.1f %% above the value; %.2f s%n",
                    100 * mean(driving),
                    100 * mostOfADay,
                    farShares,
                    driving.size(),
                    empty,
                    hungry,
                    stops,
                    visits,
                    mean(gaps),
                    mean(seconds));
            return mean(driving) <= MOST_DRIVING
                    && mostOfADay <= MOST_DRIVING_OF_A_DAY
                    && farShares == 0
                    && empty == 0
                    && hungry == 0;
        }
    }
}
