// What lines, circles and colours mean in the analyst's view.

import { CROWDING } from "../../crowding/heat.js";
import { svg } from "../../dom.js";
import { BANDS, bandsOf } from "../../scales.js";
import { drawing } from "../../symbols.js";

/** [title, [[sign or null for a heading, words], ...]] */
export function overlapLegend({ overlapView, programmes, programme }) {
  const head =
    overlapView === "assignment" ? "Crowding as proposed, in full rivals" : "Villages: crowding, in full rivals";
  const circles = [[null, head], ...CROWDING.map(circle)];
  const lines = (LINES[overlapView] ?? bands)(programmes?.find(({ id }) => id === programme));
  return [TITLES[overlapView] ?? "Overlap between neighbours", [...lines, ...circles]];
}

const TITLES = { markets: "Markets", "what-if": "What if", assignment: "Best assignment found" };
const LINES = { markets: () => sells(), "what-if": () => tried(), assignment: () => [] };

const bands = programme =>
  bandsOf(programme).map(({ id, from, colour, weight, dash }, index, all) => [
    line(colour, weight, dash),
    `${id}: ${index === 0 ? `${from} and more` : `${from} to ${all[index - 1].from}`}`,
  ]);

const sells = () => [[line("#5b3a8c", 4, null), "sells here; wider: the larger share"]];

const tried = () => BANDS.map(({ id, colour, weight }) => [line(colour, weight, "6 5"), `would compete: ${id}`]);

const circle = ({ colour, label, size }) => [drawing("circle", colour, 8 + size / 2), label];

export function line(stroke, width, dash) {
  return svg(
    "svg",
    { class: "symbol", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" },
    svg("path", { d: "M1 8h24", stroke, "stroke-width": width, "stroke-dasharray": dash, fill: "none" }),
  );
}
