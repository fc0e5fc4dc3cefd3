// Overlapping products as lines between their villages, one line for each pair of villages, drawn by its worst pair.

import * as L from "leaflet";
import { h } from "../dom.js";
import { count, decimal } from "../format.js";
import { bandById } from "../scales.js";
import { linesOf } from "../pairs.js";

export function createOverlap(map, { onSelect }) {
  const group = L.layerGroup();
  const renderer = L.svg({ pane: "lines" });
  const drawn = new Map();

  function style(line, chosen) {
    const band = bandById(line.worst.band);
    return chosen
      ? { color: band.colour, weight: band.weight + 4, opacity: 1, dashArray: null }
      : { color: band.colour, weight: band.weight, opacity: 0.85, dashArray: band.dash };
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
      onSelect(line.worst);
    });
    group.addLayer(path);
    drawn.set(line.key, { path, line });
  }

  return {
    group,
    draw(pairs) {
      group.clearLayers();
      drawn.clear();
      linesOf(pairs).reverse().forEach(add);
    },
    highlight(key) {
      for (const [own, { path, line }] of drawn) {
        path.setStyle(style(line, own === key));
        if (own === key) path.bringToFront();
      }
    },
    toggle(visible) {
      if (visible) group.addTo(map);
      else group.remove();
    },
  };
}
