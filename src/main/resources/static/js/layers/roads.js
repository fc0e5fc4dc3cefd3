// Roads of the network in use, the lesser classes only when near.

import * as L from "leaflet";
import { roadStyle } from "../scales.js";
import { tellProblem } from "../store.js";

const MAIN = ["motorway", "trunk", "primary"];
const COUNTRY = [...MAIN, "secondary", "tertiary"];
const NEAR = [...COUNTRY, "unclassified", "residential"];

/**
 * tell(words) hears what went wrong, null when all is well again.
 * @param {Api} api
 */
export function createRoads(map, api, tell) {
  const renderer = L.canvas({ pane: "roads", padding: 0.4 });
  const group = L.layerGroup().addTo(map);
  let loaded = null;
  let request = null;
  let ready = false;

  /** @returns {L.PathOptions} */
  const style = ({ properties }) => {
    const road = roadStyle(properties.class);
    const scale = map.getZoom() < 8 ? 0.7 : map.getZoom() < 11 ? 1 : 1.6;
    return {
      renderer,
      pane: "roads",
      interactive: false,
      color: road.colour,
      weight: road.weight * scale,
      lineCap: "round",
    };
  };

  /** The roads of the most classes that one answer holds all of, so that no part of the map lacks its own. */
  async function wholeClasses(bbox, choices, signal) {
    const [classes, ...fewer] = choices;
    const roads = await api.roads(bbox, classes, signal);
    const cut = roads.numberMatched > roads.features.length;
    return cut && fewer.length > 0 ? wholeClasses(bbox, fewer, signal) : roads;
  }

  async function refresh() {
    if (!ready || !map.hasLayer(group)) return;
    const near = map.getZoom() >= 9;
    const view = map.getBounds();
    if (loaded && loaded.near === near && loaded.area.contains(view)) {
      loaded.layer.setStyle(style);
      return;
    }
    request?.abort();
    request = new AbortController();
    const area = view.pad(near ? 0.5 : 1);
    try {
      const bbox = [
        Math.max(-180, area.getWest()),
        Math.max(-90, area.getSouth()),
        Math.min(180, area.getEast()),
        Math.min(90, area.getNorth()),
      ];
      const roads = await wholeClasses(
        bbox.map(value => Number(value.toFixed(4))),
        near ? [NEAR, COUNTRY, MAIN] : [MAIN],
        request.signal,
      );
      roads.features.sort((a, b) => roadStyle(a.properties.class).weight - roadStyle(b.properties.class).weight);
      const layer = L.geoJSON(roads, { style, interactive: false });
      group.clearLayers().addLayer(layer);
      loaded = { near, area, layer };
      tell(null);
    } catch (failure) {
      if (failure.name === "AbortError") return;
      group.clearLayers(); // the next move asks again
      loaded = null;
      tell(`Roads could not be loaded; moving the map asks again. ${failure.message}`);
    }
  }

  let pause = null;
  map.on("moveend", () => {
    clearTimeout(pause);
    pause = setTimeout(refresh, 120);
  });
  group.on("add", refresh);
  return {
    group,
    /** To be called when the service has its road network. */
    start() {
      ready = true;
      refresh();
    },
  };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  title: "Roads",
  create(map, { store, api }) {
    const roads = createRoads(map, api, words => tellProblem(store, "roads", words));
    store.watch(["network"], ({ network }) => network?.state === "ready" && roads.start());
    return roads.group;
  },
};
