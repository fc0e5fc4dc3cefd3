// Market and gateway cities: small dark squares, larger with the population, the smaller ones only when near.

import * as L from "leaflet";
import { h } from "../dom.js";
import { number } from "../format.js";
import { cityZoom } from "../scales.js";

export function createCities(map) {
  const group = L.layerGroup().addTo(map);
  let cities = [];

  function draw() {
    group.clearLayers();
    for (const city of cities.filter(({ population }) => map.getZoom() >= cityZoom(population) - 1)) {
      const size = city.population >= 100000 ? 10 : city.population >= 30000 ? 8 : 6;
      const icon = L.divIcon({ html: h("span", { class: "city-dot" }), className: "city", iconSize: [size, size] });
      group.addLayer(L.marker([city.lat, city.lon], { icon, interactive: false, keyboard: false, pane: "labels" }));
    }
  }

  map.on("zoomend", draw);
  return {
    group,
    draw(next) {
      cities = next;
      draw();
    },
  };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  title: "Cities",
  create(map, { store }) {
    const { group, draw } = createCities(map);
    store.watch(["cities"], ({ cities }) => draw(cities));
    return group;
  },
  table: {
    caption: "Cities",
    watches: ["cities"],
    rows: ({ cities }) => cities,
    /** @type {Column<CityRow>[]} */
    columns: [
      { title: "City", value: row => row.name },
      {
        title: "Population",
        numeric: true,
        first: "descending",
        value: row => row.population,
        cell: row => number(row.population),
      },
    ],
  },
};
