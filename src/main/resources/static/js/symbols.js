// Signs of the map as small drawings: told apart by shape as well as colour.

import { svg } from "./dom.js";
import { offerById } from "./offer.js";

const SHAPES = {
  circle: () => svg("circle", { cx: 10, cy: 10, r: 7 }),
  ring: () => svg("circle", { cx: 10, cy: 10, r: 4.5 }),
  diamond: () => svg("path", { d: "M10 1.5 18.5 10 10 18.5 1.5 10z" }),
  house: () => svg("path", { d: "M10 2 18 9v8.5H2V9z" }),
  triangle: () => svg("path", { d: "M10 2 18.5 17.5h-17z" }),
  square: () => svg("path", { d: "M3 3h14v14H3z" }),
  cross: () => svg("path", { d: "M4 4l12 12M16 4 4 16", class: "cross" }),
};

export function drawing(shape, colour, size = 18) {
  return svg(
    "svg",
    {
      class: "symbol",
      viewBox: "0 0 20 20",
      width: size,
      height: size,
      "aria-hidden": "true",
      focusable: "false",
      fill: colour,
    },
    SHAPES[shape](),
  );
}

export function offerDrawing(id, size) {
  const offer = offerById(id);
  return drawing(offer.shape, offer.colour, size);
}

/** A piece of a line as the map draws it. */
export function line(stroke, width, dash) {
  return svg(
    "svg",
    { class: "symbol", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" },
    svg("path", { d: "M1 8h24", stroke, "stroke-width": width, "stroke-dasharray": dash, fill: "none" }),
  );
}

/** A piece of an area as the map draws it. */
export function swatch(colour) {
  return svg(
    "svg",
    { class: "symbol", viewBox: "0 0 20 20", width: 16, height: 16, "aria-hidden": "true" },
    svg("rect", { x: 1, y: 1, width: 18, height: 18, fill: colour, "fill-opacity": 0.6, stroke: colour }),
  );
}
