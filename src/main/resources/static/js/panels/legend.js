// What the signs on the map mean now, and where the data comes from.

import { h, show } from "../dom.js";
import { LEGEND_KEYS, withLayers } from "../layers/registry.js";
import { OFFERS } from "../offer.js";
import { dayColour, MINUTES } from "../scales.js";
import { drawing, offerDrawing } from "../symbols.js";
import { line, overlapLegend } from "./overlap/legend.js";
import { travelLegend } from "./travel/legend.js";

const SHOWN = ["tab", "colourBy", "circuit", "overlap", "overlapView", "programmes", "programme"];

export function createLegend(store, open) {
  const list = h("ul", { class: "legend-list" });
  const title = h("span");
  const element = h("details", { class: "legend", open }, h("summary", {}, title), list);
  store.watch(
    [...SHOWN, ...LEGEND_KEYS, "travelView", "reachAreas", "conditions", "effect", "effectShown", "surface"],
    state => {
      const [name, rows] = withLayers(state, ofView(state));
      title.textContent = name;
      show(
        list,
        rows.map(([sign, text]) => (sign ? h("li", {}, sign, text) : h("li", { class: "legend-head" }, text))),
      );
    },
  );
  return element;
}

/** @returns {any} the title and rows of what the view itself shows */
function ofView(state) {
  const { tab, colourBy, circuit } = state;
  if (tab === "overlap") return overlapLegend(state);
  if (tab === "travel") return travelLegend(state, steps());
  if (tab === "circuit" && circuit) return ["Days of the circuit", days(circuit)];
  return colourBy === "minutes" ? ["Minutes to the nearest city", steps()] : ["What villages offer", offers()];
}

const offers = () => OFFERS.map(({ id, label }) => [offerDrawing(id, 16), label]);

const steps = () => [
  ...MINUTES.map(({ colour, label }) => [drawing("circle", colour, 16), label]),
  [drawing("cross", "none", 16), "no road to a city"],
  [drawing("ring", "#ffffff", 16), "not known yet"],
];

const days = circuit => circuit.days.map(({ day }) => [line(dayColour(day), 4, null), `Day ${day}`]);

export function createCredits(store) {
  const element = h("div", { class: "credits" });
  store.watch(["network", "layers"], ({ network, layers }) => {
    const credits = creditsOf([...layers, network, ...BASE]);
    const folded = element.querySelector("details")?.open ?? false;
    show(
      element,
      network?.generalised && h("p", {}, "Road network generalised: times and lengths are estimates."),
      h(
        "details",
        { open: folded },
        h("summary", {}, "Data: ", credits[0].text, credits.length > 1 && ` + ${credits.length - 1} more`),
        h(
          "ul",
          {},
          credits.map(({ text, of }) => h("li", {}, `${of}: ${text}`)),
        ),
        network?.generalised && h("p", {}, "Generalised means: bends are cut and minor roads are missing."),
        h("p", {}, "Map drawn with ", h("a", { href: "https://leafletjs.com", rel: "noopener" }, "Leaflet"), "."),
      ),
    );
  });
  return element;
}

const BASE = [
  { title: "Outlines and borders", attribution: "Natural Earth", licence: "Public domain" },
  { title: "Lakes and rivers", attribution: "Drawn by hand for this map", licence: "CC0" },
];

/** Each source once with what comes from it; OpenStreetMap first, as its licence asks to be seen, and short before long. */
function creditsOf(sources) {
  const titles = new Map();
  for (const { attribution, licence, title } of sources.filter(source => source?.attribution)) {
    const text = licence && !attribution.includes(licence) ? `${attribution} (${licence})` : attribution;
    titles.set(text, (titles.get(text) ?? new Set()).add(title ?? "Roads"));
  }
  const rank = text => (text.includes("OpenStreetMap") ? 0 : 1000) + text.length;
  return [...titles]
    .map(([text, of]) => ({ text, of: [...of].join(", ") }))
    .sort((a, b) => rank(a.text) - rank(b.text));
}
