// Land as hexagons with their minutes to the nearest city: what is asked, and how large cells are. Pure.

import { minutesClass } from "../scales.js";
import { accessQuery } from "./query.js";

/** So many cells can be drawn at once without the map becoming slow. */
const CELLS = 9000;
const KM_PER_DEGREE = 111.195;
const SIZES = [1, 2, 3, 5, 8, 12, 20, 30, 50, 100];

/** Kilometres between the middles of neighbouring cells, so that a network's extent holds no more than can be drawn. */
export function cellKm([west, south, east, north]) {
  const height = (north - south) * KM_PER_DEGREE;
  const width = (east - west) * KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const least = Math.sqrt((width * height) / CELLS / 0.866);
  return SIZES.find(size => size >= least) ?? SIZES.at(-1);
}

/** What the surface is asked with. */
function surfaceQuery(programme, conditions, network) {
  return { ...accessQuery(programme, conditions), cell_km: cellKm(network.extent) };
}

/** Cells by the class of their minutes, to be drawn class by class: [{colour, rings}]. */
export function cellsByClass(features) {
  const classes = new Map();
  for (const { geometry, properties } of features) {
    const { colour } = minutesClass(properties.minutes);
    if (!classes.has(colour)) classes.set(colour, []);
    classes.get(colour).push(geometry.coordinates);
  }
  return [...classes].map(([colour, rings]) => ({ colour, rings }));
}

/**
 * Where the layer of the surface takes its cells from, while it is shown.
 * @type {import("../follow.js").Source}
 */
export const SURFACE = {
  watches: ["network", "programme", "conditions", "tab", "travelView", "surface"],
  ask({ network, programme, conditions, tab, travelView, surface }) {
    if (!surface || tab !== "travel" || travelView !== "cities") return undefined;
    return network?.state === "ready" && programme ? surfaceQuery(programme, conditions, network) : undefined;
  },
  async load(api, query, signal) {
    const { features, cell_km: size, bands } = await api.surface(query, signal);
    return { size, bands, count: features.length, classes: cellsByClass(features) };
  },
  into: "surfaceCells",
};
