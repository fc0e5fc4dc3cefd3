// Land in the colours of its minutes to the nearest city, under everything else.

import * as L from "leaflet";
import { SURFACE } from "../travel/surface.js";

function createSurface(map) {
  const group = L.layerGroup().addTo(map);
  const renderer = L.canvas({ pane: "areas", padding: 0.5 });
  const flipped = rings => rings.map(ring => ring.map(([lon, lat]) => [lat, lon]));
  return {
    /** classes: [{colour, rings: [polygon, ...]}]; null for nothing. */
    draw(classes) {
      group.clearLayers();
      for (const { colour, rings } of classes ?? [])
        group.addLayer(
          L.polygon(rings.map(flipped), {
            renderer,
            pane: "areas",
            interactive: false,
            color: colour,
            weight: 0.7,
            opacity: 0.7,
            fillColor: colour,
            fillOpacity: 0.7,
            smoothFactor: 0,
          }),
        );
    },
  };
}

const isShown = ({ surface, tab, travelView }) => surface && tab === "travel" && travelView === "cities";

/** @type {import("./registry.js").Layer} */
export const layer = {
  source: SURFACE,
  create(map, { store }) {
    const { draw } = createSurface(map);
    store.watch(["tab", "travelView", "surface", "surfaceCells"], state =>
      draw(isShown(state) ? state.surfaceCells?.classes : null),
    );
  },
  legend: {
    watches: ["tab", "travelView", "surface"],
    of: state => (isShown(state) ? { rows: [[null, "Land in the same colours"]] } : null),
  },
};
