// What a view shows of what was loaded: its rows, the row chosen, and what of it belongs on the map. Pure.

import { villagesKey } from "./pairs.js";

/** @param {State} state */
export function rowsOf({ overlap, overlapView }) {
  return overlap[overlapView]?.rows ?? null;
}

/** @param {State} state */
export function chosenRow(state) {
  return rowsOf(state)?.find(({ id }) => id === state.overlapRow) ?? null;
}

/**
 * The villages with their figures beside chance, whatever the filters leave out.
 * @param {State} state
 */
export function villagesForChance({ overlap }) {
  return (overlap.chance ?? overlap.villages)?.rows ?? [];
}

/**
 * Crowding of each village by its id, for its sign on the map.
 * Crowding of each village by its id, for its sign on the map.
 * @param {Pick<State, "overlap" | "overlapView" | "assignment">} state
 */
export function crowdingByVillage({ overlap, overlapView, assignment }) {
  if (overlapView === "assignment") return assignedCrowding(assignment);
  return new Map((overlap.villages?.rows ?? []).map(row => [row.village, row]));
}

/**
 * The pairs that the map draws: all, or those that the chosen row counts.
 * @param {State} state
 */
export function pairsOnMap(state) {
  const pairs = state.overlap.pairs?.rows ?? [];
  const row = chosenRow(state);
  if (!row || state.overlapView === "pairs") return pairs;
  return pairs.filter(pair => counts(pair, state.overlapView, row));
}

/** Whether a row counts a pair: the rule by which its sums can be checked. */
export function counts({ a, b }, view, row) {
  if (view === "villages") return a.village === row.village || b.village === row.village;
  return a.category === row.category || b.category === row.category;
}

/**
 * The line that stands out, by the villages it joins.
 * @param {State} state
 */
export function markedLine(state) {
  const row = state.overlapView === "pairs" ? chosenRow(state) : null;
  return row && villagesKey(row);
}

/**
 * Where to look for the chosen row: [{lon, lat}].
 * Where to look for the chosen row: [{lon, lat}].
 * @param {State} state
 * @param {any} row
 */
export function placesOf(state, row) {
  if (!row) return [];
  if (state.overlapView === "pairs") return [row.a, row.b];
  const around = pairsOnMap(state).flatMap(({ a, b }) => [a, b]);
  const makers = state.overlapView === "products" ? makersOf(state, row.category) : [];
  const places = state.overlapView === "markets" ? sellersOf(state, row) : [...around, ...makers];
  return typeof row.lon === "number" ? [row, ...places] : places;
}

/**
 * The villages that make a category.
 * The villages that make a category.
 * @param {State} state
 * @param {string} category
 */
function makersOf({ products, villages }, category) {
  const ids = new Set(products.filter(product => product.category === category).map(({ village }) => village));
  return villages.filter(({ id }) => ids.has(id));
}

/**
 * The villages that sell to the market of a row, with their share of it.
 * The villages that sell to the market of a row, with their share of it.
 * @param {Pick<State, "villages">} state
 * @param {MarketRow} row
 */
export function sellersOf({ villages }, { sold_by: sellers }) {
  const places = new Map(villages.map(village => [village.id, village]));
  return (sellers ?? [])
    .filter(({ village }) => places.has(village))
    .map(each => ({ ...places.get(each.village), ...each }));
}

// The best assignment of products as the page asks for it and as a link keeps it. Pure.

/** The request for one search; what is left empty takes the service's default. */
export function assignmentOf({ programme, within, stay, pins }) {
  const request = { programme };
  if (within) request.within_minutes = Number(within);
  if (stay !== "" && stay !== null) request.stay_weight = Number(stay);
  if (Object.keys(pins).length > 0) request.pins = pins;
  return request;
}

/** How crowded each village would be with the best assignment found, in the form of the villages' rows. */
export function assignedCrowding(assignment) {
  return new Map(
    (assignment?.villages ?? []).map(row => [
      row.village,
      {
        full_rival_equivalents: row.crowding_best,
        words: `${row.crowding_today.toFixed(2)} full rivals today, ${row.crowding_best.toFixed(2)} as proposed`,
      },
    ]),
  );
}
