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
