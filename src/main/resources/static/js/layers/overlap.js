// Overlapping products as lines between their villages, one line for each pair of villages, drawn by its worst pair.

import * as L from "leaflet";
import { h } from "../dom.js";
import { count, decimal } from "../format.js";
import { linesOf } from "../crowding/pairs.js";
import { bandById } from "../scales.js";

const MANY = 600;

/** Dashed: what is only tried out. */
export function createOverlap(map, { onSelect, dashed = false }) {
  const group = L.layerGroup();
  const fine = L.svg({ pane: "lines" });
  const quick = L.canvas({ pane: "lines", tolerance: 4 }); // thousands of lines would be thousands of elements
  const drawn = new Map();
  const marked = new Set();
  let renderer = fine;

  function mark(key, chosen) {
    const { path, line } = drawn.get(key);
    path.setStyle(style(line, chosen));
    if (chosen) path.bringToFront();
    if (chosen) marked.add(key);
    else marked.delete(key);
  }

  function style(line, chosen) {
    const band = bandById(line.worst.band);
    if (dashed) return { color: band.colour, weight: band.weight + 1, opacity: 1, dashArray: "6 5" };
    return chosen
      ? { color: band.colour, weight: band.weight + 4, opacity: 1, dashArray: null }
      : { color: band.colour, weight: band.weight, opacity: band.id === "none" ? 0.45 : 0.85, dashArray: band.dash };
  }

  function add(line) {
    const { a, b } = line.worst;
    const path = L.polyline(
      [
        [a.lat, a.lon],
        [b.lat, b.lon],
      ],
      { renderer, pane: "lines", ...style(line, false) },
    );
    const text = `${a.village_name} and ${b.village_name}: ${count(line.pairs.length, "overlap")}, worst ${decimal(line.worst.severity)} (${line.worst.band})`;
    path.bindTooltip(h("span", {}, text), { sticky: true, className: "tip" });
    path.on("click", event => {
      L.DomEvent.stopPropagation(event);
      onSelect(line.worst, line.key);
    });
    group.addLayer(path);
    drawn.set(line.key, { path, line });
  }

  return {
    group,
    draw(pairs) {
      group.clearLayers();
      drawn.clear();
      marked.clear();
      const lines = linesOf(pairs);
      renderer = lines.length > MANY ? quick : fine;
      lines.reverse().forEach(add);
    },
    /** Makes the lines with these keys stand out, and no others. */
    highlight(keys) {
      const wanted = new Set(keys.filter(key => drawn.has(key)));
      for (const key of marked) if (!wanted.has(key)) mark(key, false);
      for (const key of wanted) if (!marked.has(key)) mark(key, true);
    },
    toggle(visible) {
      if (visible) group.addTo(map);
      else group.remove();
    },
  };
}
