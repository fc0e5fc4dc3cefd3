// Several circuits at once, each in its colour.

import * as L from "leaflet";
import { frame } from "../map.js";
import { circuitColour } from "../scales.js";
import { drawing } from "../symbols.js";

function createPortfolio(map) {
  const group = L.layerGroup();
  const renderer = L.svg({ pane: "lines" });
  const draw = (points, color, weight) =>
    L.polyline(points, { renderer, pane: "lines", interactive: false, color, weight, opacity: 0.9 }).addTo(group);

  return {
    /** The maps of the circuits in their order; none takes the lines away. */
    draw(maps) {
      group.clearLayers();
      (maps ?? []).forEach((features, index) => {
        for (const { geometry } of features ?? []) {
          if (geometry?.type !== "LineString") continue;
          const points = geometry.coordinates.map(([lon, lat]) => [lat, lon]);
          draw(points, "#ffffff", 5);
          draw(points, circuitColour(index + 1), 3);
        }
      });
      if (maps) group.addTo(map);
      else group.remove();
    },
  };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const { draw } = createPortfolio(map);
    store.watch(["circuit", "portfolioMaps", "tab"], ({ tab, circuit, portfolioMaps }) =>
      draw(tab === "circuit" && !circuit ? portfolioMaps : null),
    );
    store.watch(["portfolio", "circuit"], ({ portfolio, circuit }) => {
      if (portfolio && !circuit) frame(map, portfolio.villages);
    });
  },
  legend: {
    watches: ["tab", "circuit", "portfolio"],
    of({ tab, circuit, portfolio }) {
      if (tab !== "circuit" || circuit || !portfolio) return null;
      const { circuits, uncovered } = portfolio;
      const rows = circuits.map(({ name }, index) => [
        drawing("circle", circuitColour(index + 1), 16),
        `${index + 1}. ${name}`,
      ]);
      if (uncovered.length > 0) rows.push([drawing("cross", "none", 16), "on no circuit"]);
      return { title: "Circuits", rows };
    },
  },
};
