// Crowding as a surface of colours under the villages.

import * as L from "leaflet";
import { HEAT_KM, heatColour, heatSteps, surface } from "../crowding/heat.js";
import { decimal } from "../format.js";
import { drawing } from "../symbols.js";

function createHeat(map) {
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
    /** Rows of villages with their full-rival equivalents, or null to show nothing; the same rows are drawn once. */
    draw(rows) {
      if (rows === null) {
        group.remove();
        return;
      }
      group.addTo(map);
      if (rows === drawnOf) return;
      drawnOf = rows;
      group.clearLayers();
      const { grid, steps } = worked(rows);
      if (!grid) return;
      /** @type {[number, number][]} */
      const corners = [
        [grid.south, grid.west],
        [grid.north, grid.east],
      ];
      L.imageOverlay(picture(grid, steps), corners, { pane: "heat", opacity: 0.75, alt: "" }).addTo(group);
    },
  };
}

function worked(rows) {
  const grid = surface(rows.map(({ lon, lat, full_rival_equivalents: amount }) => ({ lon, lat, amount })));
  return { grid, steps: grid ? heatSteps(grid.values.reduce((most, value) => Math.max(most, value), 0)) : [] };
}

const NO_ROWS = [];
const shownRows = ({ tab, heat, overlap }) => (tab === "overlap" && heat ? (overlap.villages?.rows ?? NO_ROWS) : null);

/** @type {import("./registry.js").Layer} */
export const layer = {
  watches: ["tab", "heat", "overlap"],
  create(map) {
    const { draw } = createHeat(map);
    return { draw: state => draw(shownRows(state)) };
  },
  legend(state) {
    const rows = shownRows(state);
    if (!rows) return null;
    /** @type {import("./registry.js").LegendRow[]} */
    const steps = worked(rows).steps.map(({ from, colour }) => [
      drawing("square", colour, 16),
      `from ${decimal(from, from < 0.1 ? 3 : 2)}`,
    ]);
    return { rows: [[null, `Heat: full rivals on 100 km², spread over ${HEAT_KM} km`], ...steps] };
  },
};
