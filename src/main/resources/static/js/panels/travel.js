// How far every village is from its nearest city.

import { field, h, show, svg } from "../dom.js";
import { count, km, metres, minutes, people } from "../format.js";
import { MINUTES, minutesClass } from "../scales.js";
import { createTable } from "./table.js";

export function startTravel(element, store, { api, onSelect, onPopulation }) {
  const total = h("p", { class: "total", role: "status" });
  const chart = h("div", { class: "chart" });
  const links = h("p", { class: "links" });
  const table = createTable({
    caption: "Villages by travel time to the nearest city",
    empty: "No travel times yet.",
    key: row => row.village,
    sort: 2,
    descending: true,
    onChoose: row => onSelect(row.village),
    columns,
  });
  const population = h("input", {
    type: "number",
    min: 0,
    step: 1000,
    placeholder: "as the programme says",
    onchange: event => onPopulation(event.target.value),
  });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  show(
    element,
    h(
      "form",
      { onsubmit: event => event.preventDefault() },
      field("Count cities from this population", population, "Travel by car, the walk to the nearest road included."),
    ),
    problem,
    total,
    chart,
    table.element,
    links,
  );

  store.watch(
    ["access", "accessProblem", "programme", "minPopulation"],
    ({ access, accessProblem, programme, minPopulation }) => {
      const rows = access ? [...access.values()] : [];
      problem.hidden = !accessProblem;
      problem.textContent = accessProblem ?? "";
      total.textContent = access ? summary(rows) : "Travel times appear here when the road network is ready.";
      show(chart, rows.length > 0 && bars(rows));
      table.setRows(rows);
      show(
        links,
        access &&
          h(
            "a",
            {
              href: api.address("/api/accessibility", { programme, minPopulation, limit: 10000, f: "csv" }),
              download: "accessibility.csv",
            },
            "Download as CSV",
          ),
      );
    },
  );
  store.watch(["village"], ({ village }) => table.choose(village));
}

const columns = [
  { title: "Village", value: row => row.name },
  { title: "City", value: row => row.nearest_city?.name },
  {
    title: "Time",
    numeric: true,
    value: row => row.nearest_city?.minutes ?? null,
    cell: row => (row.status === "unreachable" ? "no road" : minutes(row.nearest_city?.minutes)),
  },
  { title: "Length", numeric: true, value: row => row.nearest_city?.km ?? null, cell: row => km(row.nearest_city?.km) },
  { title: "Walk", numeric: true, value: row => row.access_m, cell: row => metres(row.access_m) },
  {
    title: "People in 2 h",
    numeric: true,
    first: "descending",
    value: row => row.population_within_120,
    cell: row => people(row.population_within_120),
  },
];

function summary(rows) {
  const known = rows
    .filter(row => row.nearest_city)
    .map(row => row.nearest_city.minutes)
    .sort((a, b) => a - b);
  const cut = rows.length - known.length;
  if (known.length === 0) return "No village reaches a city by the roads of the network.";
  const middle = known[Math.floor((known.length - 1) / 2)];
  return `Half of ${count(rows.length, "village")} reach a city within ${minutes(middle)}, the farthest in ${minutes(known[known.length - 1])}${cut > 0 ? `; ${count(cut, "village")} without a road to one` : ""}.`;
}

/** Villages in each class of minutes, as bars with their numbers. */
function bars(rows) {
  const counts = MINUTES.map(
    step => rows.filter(row => row.nearest_city && minutesClass(row.nearest_city.minutes) === step).length,
  );
  const most = Math.max(...counts, 1);
  return h(
    "figure",
    {},
    h("figcaption", {}, "Villages by minutes to the nearest city"),
    h(
      "ul",
      { class: "bars" },
      MINUTES.map(({ label, colour }, index) =>
        h(
          "li",
          {},
          h("span", {}, label),
          svg(
            "svg",
            { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
            svg("rect", {
              x: 0,
              y: 0,
              width: (100 * counts[index]) / most,
              height: 10,
              fill: colour,
              stroke: "#4a5a60",
              "vector-effect": "non-scaling-stroke",
            }),
          ),
          h("strong", {}, String(counts[index])),
        ),
      ),
    ),
  );
}
