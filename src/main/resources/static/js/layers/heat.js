// Crowding as a surface of colours under the villages.

import * as L from "leaflet";
import { HEAT_KM, heatColour, heatSteps, surface } from "../crowding/heat.js";
import { decimal } from "../format.js";
import { drawing } from "../symbols.js";

function createHeat(map) {
  const group = L.layerGroup();
  let drawn = null;

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
      if (rows === drawn) return;
      drawn = rows;
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

/** The surface and its steps; worked out once for the same rows. */
function worked(rows) {
  if (rows !== held.rows) held = { rows, ...work(rows) };
  return held;
}

function work(rows) {
  const grid = surface(rows.map(({ lon, lat, full_rival_equivalents: amount }) => ({ lon, lat, amount })));
  return { grid, steps: grid ? heatSteps(grid.values.reduce((most, value) => Math.max(most, value), 0)) : [] };
}

const NO_ROWS = [];
/** @type {any} */
let held = {};
const shownRows = ({ tab, heat, overlap }) => (tab === "overlap" && heat ? (overlap.villages?.rows ?? NO_ROWS) : null);

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const { draw } = createHeat(map);
    store.watch(["tab", "heat", "overlap"], state => draw(shownRows(state)));
  },
  legend: {
    watches: ["tab", "heat", "overlap"],
    of(state) {
      const rows = shownRows(state);
      if (!rows) return null;
      const steps = worked(rows).steps.map(({ from, colour }) => [
        drawing("square", colour, 16),
        `from ${decimal(from, from < 0.1 ? 3 : 2)}`,
      ]);
      return { rows: [[null, `Heat: full rivals on 100 km², spread over ${HEAT_KM} km`], ...steps] };
    },
  },
};
