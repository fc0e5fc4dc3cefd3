// The overlaps that products which are only tried out would make, as dashed lines.

import { frame } from "../map.js";
import { BANDS } from "../scales.js";
import { line } from "../symbols.js";
import { createOverlap } from "./overlap.js";

const isShown = ({ tab, overlapView }) => tab === "overlap" && overlapView === "what-if";

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const lines = createOverlap(map, { onSelect: () => {}, dashed: true });
    store.watch(["tab", "overlapView", "whatIfs"], state => {
      lines.toggle(isShown(state));
      const pairs = state.whatIfs.flatMap(held => held?.answer?.pairs ?? []);
      lines.draw(pairs);
      const ends = pairs.flatMap(({ a, b }) => [a, b]);
      if (isShown(state) && ends.length > 0) frame(map, ends, 11);
    });
  },
  legend: {
    watches: ["tab", "overlapView"],
    of: state =>
      isShown(state)
        ? {
            title: "What if",
            rows: BANDS.map(({ id, colour, weight }) => [line(colour, weight, "6 5"), `would compete: ${id}`]),
          }
        : null,
  },
};
