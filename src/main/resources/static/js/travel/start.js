// What the page knows of the planner's view when it opens.

import { EMPTY_DRAFT, EMPTY_EDIT } from "./draft.js";
import { parseTravel } from "./query.js";

export function travelAtStart(hash) {
  return {
    ...parseTravel(hash),
    travelAccess: null,
    travelAccessBusy: false,
    travelAccessProblem: null,
    travelPointed: null,
    surfaceCells: null,
    surfaceCellsBusy: false,
    surfaceCellsProblem: null,
    indices: null,
    indicesProblem: null,
    reachDragged: false,
    reachAreas: null,
    reachBusy: false,
    reachProblem: null,
    roads: null,
    scenarios: null,
    scenario: null,
    scenarioProblem: null,
    effect: null,
    effectBusy: false,
    effectProblem: null,
    draft: EMPTY_DRAFT,
    draftPast: [],
    draftFrom: null, // the kept scenario that the draft will replace
    draftLeft: null, // a draft that was left, to go back to
    keptBefore: null, // how a scenario was before it was last replaced, to put it back
    draftOpen: false,
    draftProblem: null,
    saving: false,
    edit: EMPTY_EDIT,
    picked: null,
    sketch: null,
  };
}

/** The keys whose values a link carries. */
export const TRAVELLED = /** @type {(keyof State)[]} */ ([
  "travelView",
  "conditions",
  "reach",
  "reachDragged",
  "surface",
  "indicesOpen",
  "scenarioId",
  "effectShown",
]);
