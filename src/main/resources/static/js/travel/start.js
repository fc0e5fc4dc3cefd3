// What the page knows of the planner's view when it opens.

import { parseTravel } from "./query.js";

export function travelAtStart(hash) {
  return {
    ...parseTravel(hash),
    travelAccess: null,
    travelBusy: false,
    travelProblem: null,
    travelPointed: null,
    reachDragged: false,
    reachAreas: null,
    reachBusy: false,
    reachProblem: null,
  };
}

/** The keys whose values a link carries. */
export const TRAVELLED = ["travelView", "conditions", "reach", "reachDragged", "surface", "scenarioId"];
