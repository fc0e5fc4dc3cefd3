// How far every village is from its nearest city: a sentence, a curve and a table that point at each other and the map.

import { h, show } from "../../dom.js";
import { count, km, metres, minutes, people } from "../../format.js";
import { accessQuery, conditionWords } from "../../travel/query.js";
import { downloads } from "../downloads.js";
import { createTable } from "../table.js";
import { createCurve } from "./curve.js";
import { startIndices } from "./indices.js";
import { startSurface } from "./surface.js";

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startCities(element, store, { api, onVillage }) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const total = h("p", { class: "total", role: "status" });
  const busy = h("progress", { class: "busy-line", "aria-label": "Measuring travel times", hidden: true });
  const links = h("p", { class: "links" });
  const point = village => store.set({ travelPointed: village });
  const curve = createCurve({ onPoint: point, onChoose: village => store.set({ village }) });
  const table = createTable({
    page: 200,
    caption: "Villages by travel time to the nearest city",
    empty: "No travel times yet.",
    key: row => row.village,
    sort: 2,
    descending: true,
    onChoose: row => onVillage(row.village),
    onPoint: row => point(row?.village ?? null),
    columns,
  });
  const [surface, indices] = [h("div"), h("div")];
  show(element, problem, total, busy, surface, curve.element, table.element, links, indices);
  startSurface(surface, store, { api });
  startIndices(indices, store, { api, onVillage });

  store.watch(["travelAccess", "travelAccessProblem", "accessProblem", "travelAccessBusy", "network"], state => {
    const { travelAccess, travelAccessBusy: isBusy, programme } = state;
    const conditions = travelAccess?.conditions; // those of the rows, also while others are asked for
    const failure = state.travelAccessProblem?.message ?? state.accessProblem;
    const rows = travelAccess ? [...travelAccess.rows.values()] : [];
    problem.hidden = !failure;
    problem.textContent = failure ?? "";
    busy.hidden = !isBusy || state.network?.state !== "ready";
    total.textContent =
      rows.length > 0
        ? summary(rows, conditions)
        : failure
          ? ""
          : "Travel times appear here when the road network is ready.";
    curve.element.hidden = rows.length === 0;
    curve.setRows(rows);
    table.setRows(rows);
    const named = { file: "accessibility", title: "Download" };
    show(links, rows.length > 0 && downloads(api, "/api/accessibility", accessQuery(programme, conditions), named));
  });
  store.watch(["travelPointed"], ({ travelPointed }) => {
    curve.point(travelPointed);
    table.point(travelPointed);
  });
  store.watch(["village"], ({ village, tab }) => {
    table.choose(village);
    if (village && tab === "travel") table.show(village);
  });
}

/** @type {Column<AccessibilityRow>[]} */
const columns = [
  { title: "Village", value: row => row.name },
  { title: "City", value: row => row.nearest_city?.name },
  {
    title: "Time",
    numeric: true,
    hint: "By road with the walks at both ends",
    value: row => row.nearest_city?.minutes ?? null,
    cell: row => (row.status === "unreachable" ? "no road" : minutes(row.nearest_city?.minutes)),
  },
  { title: "Length", numeric: true, value: row => row.nearest_city?.km ?? null, cell: row => km(row.nearest_city?.km) },
  {
    title: "Walk",
    numeric: true,
    hint: "From the village to the nearest road; its minutes are part of the time",
    value: row => row.access_m,
    cell: row => metres(row.access_m),
  },
  {
    title: "People in 2 h",
    numeric: true,
    hint: "Population of the cities within two hours",
    first: "descending",
    value: row => row.population_within_120,
    cell: row => people(row.population_within_120),
  },
];

/**
 * @param {AccessibilityRow[]} rows
 * @param {import("../../travel/query.js").Conditions} conditions
 */
function summary(rows, conditions) {
  const known = rows
    .filter(row => row.nearest_city)
    .map(row => row.nearest_city.minutes)
    .sort((a, b) => a - b);
  const cut = rows.length - known.length;
  const how = conditionWords(conditions);
  if (known.length === 0) return `No village reaches a city ${how} by the roads of the network.`;
  const middle = known[Math.floor((known.length - 1) / 2)];
  const who = conditions.direction === "from" ? "are reached from a city" : "reach a city";
  const without = cut > 0 ? `; ${count(cut, "village")} without a way to one` : "";
  return `Half of ${count(rows.length, "village")} ${who} within ${minutes(middle)} ${how}, the farthest in ${minutes(known.at(-1))}${without}.`;
}
