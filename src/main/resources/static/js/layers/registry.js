// The layers that register themselves. A new layer is a file of its own in this folder and a line here: map, layer
// control and legend take from it what it brings.

import { layer as cities } from "./cities.js";
import { layer as heat } from "./heat.js";
import { layer as portfolio } from "./portfolio.js";
import { layer as surface } from "./surface.js";

/**
 * What a layer brings. Its source is the state: create() makes what draws it on a map, and draw() is called with the
 * state whenever one of the watched keys has a new value. A title gives it a place in the layer control, by its group.
 * A legend with a title stands in the place of the one of the view, one without goes below it; null is none.
 * @typedef {[Element | null, string]} LegendRow a sign with its words, or a heading
 * @typedef {{title?: string, rows: LegendRow[]}} Legend
 * @typedef {object} Layer
 * @property {string} [title]
 * @property {string[]} watches
 * @property {(map: import("leaflet").Map) => {group?: import("leaflet").LayerGroup, draw: (state: any) => void}} create
 * @property {(state: any) => Legend | null} [legend]
 */

/** @type {Layer[]} */
export const LAYERS = [cities, surface, heat, portfolio];

/** Puts every layer on the map and keeps it in step; returns the groups of the layer control by their titles. */
export function startRegistered(map, store) {
  const groups = {};
  for (const { title, watches, create } of LAYERS) {
    const { group, draw } = create(map);
    store.watch(watches, draw);
    if (title) groups[title] = group;
  }
  return groups;
}

/** The keys that the legends of the layers depend on. */
export const LEGEND_KEYS = LAYERS.filter(({ legend }) => legend).flatMap(({ watches }) => watches);

/**
 * The legend of a view with those of the layers that are shown.
 * @param {any} state
 * @param {[string, LegendRow[]]} view
 * @returns {[string, LegendRow[]]}
 */
export function withLayers(state, [title, rows]) {
  const legends = LAYERS.map(({ legend }) => legend?.(state) ?? null).filter(Boolean);
  const own = legends.find(legend => legend.title);
  const below = legends.filter(legend => !legend.title).flatMap(legend => legend.rows);
  return [own?.title ?? title, [...(own?.rows ?? rows), ...below]];
}
