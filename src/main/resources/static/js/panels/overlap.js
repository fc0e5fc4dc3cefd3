// Where neighbours push the same product to the same market: filters, table and the sum behind each pair.

import { field, h, select, show } from "../dom.js";
import { count, decimal, minutes } from "../format.js";
import { countByBand, pairKey } from "../pairs.js";
import { BANDS } from "../scales.js";
import { bandBadge, drawDerivation } from "./derivation.js";
import { createTable } from "./table.js";
import { categoryOptions } from "./villages.js";

export function startOverlap(element, store, { api, onVillage }) {
  const filters = h("form", { class: "filters", onsubmit: event => event.preventDefault() });
  const chosen = h("div");
  const total = h("p", { class: "total", role: "status" });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const sum = h("div", { class: "derivation", "aria-live": "polite" });
  const links = h("p", { class: "links" });
  const table = createTable({
    caption: "Overlapping products of neighbouring villages",
    columns,
    key: pairKey,
    sort: 3,
    descending: true,
    empty: "No overlap fits these filters.",
    onChoose: pair => store.set({ pair }),
  });
  show(element, filters, chosen, problem, total, sum, table.element, links);

  store.watch(["categories", "overlapQuery"], state => {
    if (!filters.contains(document.activeElement)) show(filters, controls(state, store)); // a control in use keeps the focus
  });
  store.watch(["overlapQuery", "villages"], state => show(chosen, villageChip(state, store)));
  store.watch(
    ["pairs", "pairsMatched", "overlapProblem", "overlapBusy"],
    ({ pairs, pairsMatched, overlapProblem, overlapBusy }) => {
      problem.hidden = !overlapProblem;
      problem.textContent = overlapProblem ?? "";
      total.textContent = overlapBusy ? "Comparing neighbours …" : pairs ? summary(pairs, pairsMatched) : "";
      table.setRows(pairs ?? []);
    },
  );
  store.watch(["pair"], ({ pair, overlapMethod }) => {
    show(sum, pair && drawDerivation(pair, overlapMethod, { onVillage, onClose: () => close(pair) }));
    table.choose(pair && pairKey(pair));
    if (pair) sum.scrollIntoView({ block: "start" });
  });
  function close(pair) {
    store.set({ pair: null });
    table.reveal(pairKey(pair));
  }
  store.watch(["programme", "overlapQuery", "pairs"], ({ programme, overlapQuery, pairs }) =>
    show(
      links,
      pairs &&
        ["csv", "geojson"].map(format =>
          h(
            "a",
            {
              href: api.address("/api/overlap", { programme, ...overlapQuery, limit: 10000, f: format }),
              download: `overlap.${format}`,
            },
            `Download as ${format === "csv" ? "CSV" : "GeoJSON"}`,
          ),
        ),
    ),
  );
}

const side = ({ village_name: village, product_name: product, variety }) => [
  h("strong", {}, village),
  h("br"),
  h("small", {}, variety ? `${product}, ${variety}` : product),
];

const columns = [
  { title: "Village", value: pair => pair.a.village_name, cell: pair => side(pair.a) },
  { title: "Neighbour", value: pair => pair.b.village_name, cell: pair => side(pair.b) },
  { title: "Apart", numeric: true, value: pair => pair.minutes, cell: pair => minutes(pair.minutes) },
  {
    title: "Severity",
    numeric: true,
    first: "descending",
    value: pair => pair.severity,
    cell: pair => [decimal(pair.severity), " ", bandBadge(pair.band)],
  },
];

function summary(pairs, matched) {
  const bands = countByBand(pairs);
  const words = BANDS.filter(({ id }) => bands[id])
    .map(({ id }) => `${bands[id]} ${id}`)
    .join(", ");
  const cut = matched > pairs.length ? ` The ${pairs.length} worst are shown; the download has all.` : "";
  return `${count(matched, "overlap")}${words ? `: ${words}` : ""}.${cut}`;
}

function villageChip({ overlapQuery, villages }, store) {
  const village = villages.find(({ id }) => id === overlapQuery.village);
  return (
    village &&
    h(
      "p",
      { class: "chip" },
      `Only ${village.name} `,
      h(
        "button",
        {
          type: "button",
          "aria-label": `Show all villages, not only ${village.name}`,
          onclick: () => store.set({ overlapQuery: { ...store.get().overlapQuery, village: "" } }),
        },
        "×",
      ),
    )
  );
}

function controls({ overlapQuery: query, categories }, store) {
  const change = patch => store.set({ overlapQuery: { ...store.get().overlapQuery, ...patch } });
  const within = [15, 30, 45, 60, 90, 120].map(value => [String(value), `${value} min`]);
  const least = [
    ["0", "any"],
    ...BANDS.filter(({ from }) => from > 0)
      .reverse()
      .map(({ id, from }) => [String(from), `${id} (${from}+)`]),
  ];
  return [
    field(
      "Neighbours within",
      select(within, String(query.within_minutes), value => change({ within_minutes: Number(value) })),
    ),
    field(
      "Severity from",
      select(least, String(query.min_severity), value => change({ min_severity: Number(value) })),
    ),
    field(
      "Product",
      select([["", "Any product"], ...categoryOptions(categories)], query.category, category => change({ category })),
    ),
  ];
}
