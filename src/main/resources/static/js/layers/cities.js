// Market and gateway cities: small dark squares, larger with the population.

import * as L from "leaflet";
import { h } from "../dom.js";

export function createCities(map) {
  const group = L.layerGroup().addTo(map);
  return {
    group,
    draw(cities) {
      group.clearLayers();
      for (const city of cities) {
        const size = city.population >= 100000 ? 10 : city.population >= 30000 ? 8 : 6;
        const icon = L.divIcon({ html: h("span", { class: "city-dot" }), className: "city", iconSize: [size, size] });
        group.addLayer(L.marker([city.lat, city.lon], { icon, interactive: false, keyboard: false, pane: "labels" }));
      }
    },
  };
}
