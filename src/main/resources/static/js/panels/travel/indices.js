// The indices that planners cite, village by village, each explained on demand. They are asked for when they are opened.

import { h, show } from "../../dom.js";
import { decimal, minutes, number } from "../../format.js";
import { downloads } from "../downloads.js";
import { createTable } from "../table.js";

const MEANINGS = [
  ["Rank", "1 is the most isolated village: the one with the longest weighted time."],
  ["Weighted time", "Mean of the minutes to all cities that can be reached, each counting as much as it has people."],
  ["Cities in 60 min", "How many cities are at most 60 minutes away."],
  [
    "Market access",
    "Sum over the cities of their people divided by the minutes to them (Hansen 1959). Good for comparing villages only.",
  ],
  [
    "Health, Lodging",
    "Services within 60 minutes for every 10,000 people who share them: the two-step floating catchment of Luo and Wang (2003), from the services that the catalogue knows.",
  ],
  ["Major city", "At most three hours to a city of 50,000 people, as Mexico's Pueblos Mágicos ask for."],
];

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startIndices(element, store, { api, onVillage }) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const meanings = h(
    "details",
    {},
    h("summary", {}, "What the columns mean"),
    h(
      "dl",
      { class: "meanings" },
      MEANINGS.map(([name, words]) => [h("dt", {}, name), h("dd", {}, words)]),
    ),
  );
  const table = createTable({
    page: 200,
    caption: "Indices of accessibility by village",
    empty: "The indices appear here in a moment.",
    key: row => row.village,
    onChoose: row => onVillage(row.village),
    onPoint: row => store.set({ travelPointed: row?.village ?? null }),
    sort: 1,
    columns,
  });
  const links = h("p", { class: "links" });
  const open = h(
    "details",
    { class: "indices" },
    h("summary", {}, "Indices that planners cite"),
    meanings,
    problem,
    table.element,
    links,
  );
  open.addEventListener("toggle", () => store.set({ indicesOpen: open.open }));
  show(element, open);

  store.watch(["indicesOpen"], ({ indicesOpen }) => (open.open = indicesOpen));
  store.watch(["indices", "indicesProblem"], ({ indices, indicesProblem }) => {
    problem.hidden = !indicesProblem;
    problem.textContent = indicesProblem?.message ?? "";
    table.setRows(indices?.rows ?? []);
    const path = "/api/accessibility/indices";
    show(links, indices && downloads(api, path, indices.query, { file: "indices", title: "Indices" }));
  });
  store.watch(["travelPointed"], ({ travelPointed }) => table.point(travelPointed));
}

const rate = value => (value === null ? "–" : decimal(value, 2));

/** @type {Column<IndicesRow>[]} */
const columns = [
  { title: "Village", value: row => row.name },
  { title: "Rank", numeric: true, value: row => row.isolation_rank, cell: row => number(row.isolation_rank) },
  {
    title: "Weighted time",
    numeric: true,
    first: "descending",
    value: row => row.weighted_minutes,
    cell: row => minutes(row.weighted_minutes),
  },
  {
    title: "Cities in 60 min",
    numeric: true,
    first: "descending",
    value: row => row.cities_within,
    cell: row => number(row.cities_within),
  },
  {
    title: "Market access",
    numeric: true,
    first: "descending",
    value: row => row.market_access,
    cell: row => number(row.market_access),
  },
  {
    title: "Health",
    numeric: true,
    first: "descending",
    value: row => row.health_per_10000,
    cell: row => rate(row.health_per_10000),
  },
  {
    title: "Lodging",
    numeric: true,
    first: "descending",
    value: row => row.lodging_per_10000,
    cell: row => rate(row.lodging_per_10000),
  },
  {
    title: "Major city",
    value: row => (row.qualifies ? 1 : 0),
    cell: row => (row.qualifies ? "within 3 h" : (row.qualifies_reason ?? "too far")),
  },
];
