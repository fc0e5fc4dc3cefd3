// The map of a printed report: the same signs and lines, standing still.

import { crowdingByVillage } from "../crowding/view.js";
import { createMap, frame } from "../map.js";
import { createBase } from "./base.js";
import { createCities } from "./cities.js";
import { createLabels } from "./labels.js";
import { createOverlap } from "./overlap.js";
import { createVillages } from "./villages.js";

/**
 * @param {any} element
 * @param {any} parts
 * @param {Api} api
 */
export async function createReportMap(element, { programme, overlap, villages, cities, scope }, api) {
  const map = createMap(element, true);
  map.options.zoomSnap = 0; // a sheet of paper has no steps to zoom by
  const base = createBase(map);
  const labels = createLabels(map);
  const marks = createCities(map);
  const signs = createVillages(map, { onSelect: () => {} });
  const lines = createOverlap(map, { onSelect: () => {} });
  const shown = overlap.pairs.rows;
  const touched = new Set(shown.flatMap(({ a, b }) => [a.village, b.village]));
  const about = [...touched, scope.query.village].filter(Boolean);
  const inside =
    scope.about === "programme" || about.length === 0 ? villages : villages.filter(({ id }) => about.includes(id));
  const market = cities.filter(({ id }) => id === scope.query.city);
  frame(map, [...inside, ...market], 11);
  lines.draw(shown);
  lines.toggle(true);
  signs.draw(villages, {
    tab: "overlap",
    offers: new Map(),
    village: scope.query.village || null,
    crowded: crowdingByVillage({ overlap, overlapView: "villages", assignment: null }),
  });
  marks.draw(cities);
  labels.setVillages(villages);
  labels.setCities(cities);
  try {
    labels.setGround(await base.load(api));
    base.setHome(programme.country);
  } catch {
    element.after("The base map could not be loaded.");
  }
}
