// Crowding as a surface of colours under the villages.

import * as L from "leaflet";
import { heatColour, heatSteps, surface } from "../crowding/heat.js";

export function createHeat(map) {
  const group = L.layerGroup();
  let drawnOf = null;

  function picture({ columns, rows, values }, steps) {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [columns, rows];
    const context = canvas.getContext("2d");
    values.forEach((value, index) => {
      const colour = heatColour(steps, value);
      if (!colour) return;
      context.fillStyle = colour;
      context.fillRect(index % columns, Math.floor(index / columns), 1, 1);
    });
    return canvas.toDataURL();
  }

  return {
    /** Places: [{lon, lat, amount}] in full-rival equivalents, or null to show nothing. */
    draw(places) {
      if (places === null) {
        group.remove();
        return;
      }
      group.addTo(map);
      if (places === drawnOf) return;
      drawnOf = places;
      group.clearLayers();
      const grid = surface(places);
      if (!grid) return;
      /** @type {[number, number][]} */
      const corners = [
        [grid.south, grid.west],
        [grid.north, grid.east],
      ];
      const steps = heatSteps(grid.values.reduce((most, value) => Math.max(most, value), 0));
      L.imageOverlay(picture(grid, steps), corners, { pane: "heat", opacity: 0.75, alt: "" }).addTo(group);
    },
  };
}
