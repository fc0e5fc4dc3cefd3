// The map with all its layers, and what the panels ask of it.

import { addCorner, addLayerControl, addScale, createMap, frame, frameAgain, goTo } from "../map.js";
import { framesItself } from "../signs.js";
import { placesOfDay } from "./circuit.js";
import { startLayers } from "./registry.js";
import { followTwin } from "./twin.js";

/**
 * @param {Store} store
 * @param {Api} api
 */
export function createLayers(element, store, api) {
  const map = createMap(element, matchMedia("(prefers-reduced-motion: reduce)").matches);
  addLayerControl(map, startLayers(map, store, api));
  followTwin(document.getElementById("map-before"), map, store, api);
  return {
    addCorners(legend, credits) {
      addCorner(map, legend, "bottomleft");
      addCorner(map, credits, "bottomright");
      addScale(map);
    },
    goTo: place => goTo(map, place, 11),
    frameAgain: () => frameAgain(map),
    showPlaces: places => frame(map, places),
    showDay: day => frame(map, placesOfDay(day)),
    showVillages() {
      const { shown, village } = store.get();
      if (!shown.some(({ id }) => id === village) && !framesItself(store.get())) frame(map, shown);
    },
  };
}
