// Which villages the map shows and what sign each has, in the view that is open. Pure.

import { portfolioSigns } from "./circuit/portfolio.js";
import { isComplete } from "./crowding/follow.js";
import { crowdingClass } from "./crowding/heat.js";
import { crowdingByVillage } from "./crowding/view.js";
import { count, decimal, minutes } from "./format.js";
import { offerById } from "./offer.js";
import { minutesClass } from "./scales.js";
import { travelSigns } from "./travel/signs.js";

/** @typedef {{shape: string, colour: string, size?: number, words: string}} Sign */

/** The keys that villages and their signs depend on. */
export const SIGNED = /** @type {(keyof State)[]} */ ([
  ...["shown", "offers", "access", "colourBy", "village", "tab", "circuit", "portfolio"],
  ...["overlap", "overlapRow", "overlapView", "tries", "assignment", "assigned"],
  ...["travelAccess", "travelView", "reachAreas", "effect", "effectShown"],
]);

/**
 * The villages to draw and what their signs say; the chosen one as if it had been opened.
 * @param {State} state
 */
export function villagesOf(state) {
  if (state.tab === "travel")
    return [state.shown, { ...state, access: state.travelAccess?.rows, signs: travelSigns(state) }];
  if (state.tab === "circuit" && state.portfolio && !state.circuit)
    return [state.villages, { ...state, signs: portfolioSigns(state.portfolio) }];
  if (state.tab !== "overlap") return [state.shown, state];
  const chosen = { villages: state.overlapRow, "what-if": state.tries[0]?.village, assignment: state.assigned };
  const village = chosen[state.overlapView] ?? state.overlapQuery.village;
  return [state.villages, { ...state, village, crowded: crowdingByVillage(state) }];
}

/**
 * Whether the view frames what it is about, a row or a candidate, so that nothing else should.
 * @param {State} state
 */
export function framesItself({ tab, overlapView, overlapRow, tries }) {
  return tab === "overlap" && Boolean(overlapView === "what-if" ? tries.some(isComplete) : overlapRow);
}

// Where lines are the message, villages step back; the travel report colours by minutes.
/** @param {State} state */
function colouring({ tab, circuit, colourBy }) {
  if (tab === "overlap") return "crowding";
  if (tab === "circuit" && circuit) return "plain";
  return tab === "travel" ? "minutes" : colourBy;
}

/**
 * The sign of one village.
 * The sign of one village.
 * @param {VillageRow} village
 * @param {State & {signs?: Map<string, Sign> | null, crowded?: Map<string, any>}} state
 * @returns {Sign}
 */
export function signOf(village, state) {
  const offer = offerById(state.offers.get(village.id)?.main ?? "none");
  if (state.signs) return state.signs.get(village.id) ?? { shape: "ring", colour: "#ffffff", words: "not known" };
  const colourBy = colouring(state);
  if (colourBy === "plain") return { shape: "ring", colour: "#6d7b82", words: offer.label };
  if (colourBy === "crowding") return crowding(state.crowded?.get(village.id));
  return colourBy === "offer"
    ? { shape: offer.shape, colour: offer.colour, words: offer.label }
    : access(state.access?.get(village.id));
}

function access(row) {
  if (!row) return { shape: "ring", colour: "#ffffff", words: "travel time not known yet" };
  const nearest = row.status === "ok" ? row.nearest_city : null;
  if (!nearest) return { shape: "cross", colour: "none", words: "no road to a city" };
  const words = `${minutes(nearest.minutes)} to ${nearest.name}`;
  return { shape: "circle", colour: minutesClass(nearest.minutes).colour, words };
}

/** Larger and darker the more crowded; a ring where there is nothing to say. */
function crowding(row) {
  const step = crowdingClass(row?.full_rival_equivalents);
  const words = row?.words ?? crowdingWords(row, step);
  return step
    ? { shape: "circle", colour: step.colour, size: step.size, words }
    : { shape: "ring", colour: "#6d7b82", words };
}

function crowdingWords(row, step) {
  if (!row) return "crowding not known here";
  if (step) return `crowding ${decimal(row.full_rival_equivalents, 2)} full rivals, ${count(row.pairs, "overlap")}`;
  return row.reason ?? (row.pairs === 0 ? "no overlap counted" : "crowding not known");
}
