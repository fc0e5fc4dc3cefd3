// What the signs on the map mean now, and where the data comes from.

import { h, show } from "../dom.js";
import { LEGEND_KEYS, legendOf } from "../layers/registry.js";

/** @param {Store} store */
export function createLegend(store, open) {
  const list = h("ul", { class: "legend-list" });
  const name = h("span");
  const element = h("details", { class: "legend", open }, h("summary", {}, name), list);
  store.watch(LEGEND_KEYS, state => {
    const { title, rows } = legendOf(state);
    name.textContent = title;
    show(
      list,
      rows.map(([sign, text]) => (sign ? h("li", {}, sign, text) : h("li", { class: "legend-head" }, text))),
    );
  });
  return element;
}

/** @param {Store} store */
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

/**
 * Each source once with what comes from it; OpenStreetMap first, as its licence asks to be seen, and short before long.
 * Each source once with what comes from it; OpenStreetMap first, as its licence asks to be seen, and short before long.
 * @param {{attribution?: string, licence?: string, title?: string}[]} sources
 */
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
