// Land, sea, borders and water from the service's own files, so that the map stands without any other host.

import * as L from "leaflet";
import { tellProblem } from "../store.js";

const LAND = { stroke: false, fillColor: "#f1ede2", fillOpacity: 1 };
/** @type {[number, number][]} */
const FRAME = [
  [37, 15],
  [45, 26],
];

export function createBase(map) {
  const renderer = L.canvas({ pane: "base", padding: 0.4 });
  const quiet = { renderer, pane: "base", interactive: false };
  const water = L.layerGroup().addTo(map);
  const home = L.layerGroup();
  const above = [];
  let lands = [];

  const polygons = (file, style) => L.geoJSON(file, { ...quiet, style: { ...quiet, ...style } });
  return {
    water,
    /** Lifts the country of the programme a little above its neighbours. */
    setHome(country) {
      home.clearLayers();
      const own = lands.find(({ properties }) => properties.name === country || properties.iso_a2 === country);
      if (own) home.addLayer(polygons(own, { ...LAND, fillColor: "#fbf9f4" }));
      for (const layer of above) layer.bringToFront();
    },
    async load(api) {
      const [world, countries, borders, lakes] = await Promise.all(
        ["world", "countries", "borders", "water"].map(api.baseMap),
      );
      polygons(world, { ...LAND, stroke: true, color: "#cfc7b5", weight: 0.6 }).addTo(map);
      L.rectangle(FRAME, { ...quiet, stroke: false, fillColor: "#d3e3ea", fillOpacity: 1 }).addTo(map);
      polygons(countries, LAND).addTo(map);
      home.addTo(map);
      above.push(
        L.geoJSON(lakes, { ...quiet, style: ({ properties }) => ({ ...quiet, ...waterStyle(properties) }) }).addTo(
          water,
        ),
      );
      above.push(
        L.geoJSON(borders, { ...quiet, style: ({ properties }) => ({ ...quiet, ...lineStyle(properties) }) }).addTo(
          map,
        ),
      );
      lands = [...countries.features, ...world.features];
      return { countries: countries.features, water: lakes.features };
    },
  };
}

function waterStyle({ kind, rank }) {
  if (kind === "river") return { color: "#9fc6d6", weight: rank === 1 ? 1.6 : 1, fill: false };
  return { color: "#93bccd", weight: 0.8, fillColor: "#b9d7e3", fillOpacity: 1 };
}

function lineStyle({ kind }) {
  return kind === "coast" ? { color: "#8fb3c2", weight: 0.8 } : { color: "#a79d8a", weight: 1.1, dashArray: "6 3 1 3" };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  title: "Lakes and rivers",
  create(map, { store, api }) {
    const base = createBase(map);
    store.watch(["programmes", "programme", "ground"], ({ programmes, programme }) =>
      base.setHome(programmes.find(({ id }) => id === programme)?.country),
    );
    base.load(api).then(
      ground => store.set({ ground }),
      () => tellProblem(store, "base", "The base map could not be loaded; villages are shown without it."),
    );
    return base.water;
  },
};
