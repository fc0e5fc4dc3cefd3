// Overlapping products as lines between their villages, one line for each pair of villages, drawn by its worst pair.

import * as L from "leaflet";
import { linesOf, villagesKey } from "../crowding/pairs.js";
import { chosenRow, markedLine, pairsOnMap, placesOf, rowsOf } from "../crowding/view.js";
import { h } from "../dom.js";
import { count, decimal } from "../format.js";
import { frame } from "../map.js";
import { bandById, bandsOf } from "../scales.js";
import { line as lineSign } from "../symbols.js";

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

/**
 * What the lines of a programme mean, by the bands it has.
 * What the lines of a programme mean, by the bands it has.
 * @param {ProgrammeRow} programme
 */
export function bandRows(programme) {
  return bandsOf(programme).map(({ id, from, colour, weight, dash }, index, all) => [
    lineSign(colour, weight, dash),
    `${id}: ${index === 0 ? `${from} and more` : `${from} to ${all[index - 1].from}`}`,
  ]);
}

const isShown = ({ tab, overlapView }) => tab === "overlap" && ["pairs", "villages", "products"].includes(overlapView);

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const lines = createOverlap(map, { onSelect: ({ id }) => store.set({ overlapView: "pairs", overlapRow: id }) });
    let drawn = null;
    store.watch(["tab", "overlap", "overlapView", "overlapRow"], state => {
      map.getContainer().classList.toggle("is-analysis", state.tab === "overlap"); // roads step back behind the lines
      lines.toggle(isShown(state));
      if (state.tab !== "overlap") return;
      const pairs = pairsOnMap(state);
      if (!same(pairs, drawn)) lines.draw(pairs);
      drawn = pairs;
      lines.highlight([markedLine(state)].filter(Boolean));
    });
    store.watch(["overlapPointed"], state => {
      const pair = state.overlapView === "pairs" && rowsOf(state)?.find(({ id }) => id === state.overlapPointed);
      lines.highlight([pair && villagesKey(pair), markedLine(state)].filter(Boolean));
    });
    let framed = null;
    store.watch(["overlapView", "overlapRow", "overlap"], state => {
      const row = state.tab === "overlap" ? chosenRow(state) : null;
      if ((row?.id ?? null) === framed) return;
      framed = row?.id ?? null;
      if (row) frame(map, placesOf(state, row), 11);
    });
  },
  legend: {
    watches: ["tab", "overlapView", "programmes", "programme"],
    of: state =>
      isShown(state)
        ? {
            title: "Overlap between neighbours",
            rows: bandRows(state.programmes.find(({ id }) => id === state.programme)),
          }
        : null,
  },
};

function same(a, b) {
  return a === b || (b !== null && a.length === b.length && a.every((pair, index) => pair === b[index]));
}
