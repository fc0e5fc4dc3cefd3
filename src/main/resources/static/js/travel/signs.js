// What villages look like on the planner's map where it is not their time to a city: {shape, colour, size?, words}. Pure.

import { minutes } from "../format.js";
import { placesInBands } from "./bands.js";
import { effectSigns } from "./effect.js";

const BEYOND = "#ffffff";

/** By the band around the point that a village lies in; null while that is not known. */
export function reachSigns(areas) {
  if (!areas?.villages) return null;
  const { direction } = areas.query;
  const way = direction === "to" ? "to the point" : "from the point";
  const signs = new Map(
    areas.villages.villages.map(({ id }, index) => {
      const own = areas.villages.minutes[index];
      const words = own === null ? `no road ${way}` : `${minutes(own)} ${way}`;
      return [id, own === null ? { shape: "cross", colour: "none", words } : { shape: "ring", colour: BEYOND, words }];
    }),
  );
  for (const { colour, villages } of placesInBands(areas.bands, areas.villages.villages, areas.villages.minutes))
    for (const { id } of villages) signs.set(id, { ...signs.get(id), shape: "circle", colour });
  return signs;
}

/**
 * The signs that the planner's view asks for; null where villages are coloured by minutes to a city.
 * @param {State} state
 */
export function travelSigns(state) {
  if (state.tab !== "travel") return null;
  if (state.travelView === "around") return reachSigns(state.reachAreas);
  if (state.travelView !== "what-if" || !state.effect) return null;
  const shown = ["both", "swipe"].includes(state.effectShown) ? "after" : state.effectShown; // before is on the other map
  return effectSigns(state.effect.rows, shown);
}
