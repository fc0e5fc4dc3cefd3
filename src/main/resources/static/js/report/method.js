// How the figures were worked out, with every weight, band and parameter, and where the data comes from.

import { h } from "../dom.js";
import { words as said } from "../format.js";
import { hint } from "../panels/overlap/parts.js";

/** A tree of parameters as lines: [["huff exponent", "2"], ...]. */
export function flattened(parameters, above = "") {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const path = `${above}${name.replaceAll("_", " ")}`;
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? flattened(value, `${path}: `)
      : [[path, Array.isArray(value) ? value.join(", ") : String(value ?? "not set")]];
  });
}

const SPELT = { hhi: "HHI", p: "p", q: "q" };

/** What each table's method says beyond that of the pairs: [[heading, lines], ...]. */
export function methods({ overlap, ideas }) {
  const { parameters, ...pairs } = overlap.pairs.method;
  const beyond = held =>
    Object.fromEntries(
      Object.entries(held?.method ?? {}).filter(([name]) => name !== "parameters" && !(name in pairs)),
    );
  return [
    ["Pairs", pairs],
    ["By village", beyond(overlap.villages)],
    ["By product", beyond(overlap.products)],
    ["By market", beyond(overlap.markets)],
    ["Other products", beyond(ideas)],
  ]
    .map(([heading, method]) => [heading, flattened(method)])
    .filter(([, lines]) => lines.length > 0);
}

export function drawMethod(report) {
  const name = text => SPELT[text] ?? said(text);
  return h(
    "section",
    { class: "method" },
    h("h2", {}, "Method"),
    methods(report).map(([heading, lines]) => [
      h("h3", {}, heading),
      h(
        "dl",
        {},
        lines.map(([term, text]) => [h("dt", {}, name(term)), h("dd", {}, text)]),
      ),
    ]),
    h("h3", {}, "Every parameter"),
    hint("Weights, bands and limits with which this report was made."),
    h(
      "ul",
      { class: "parameters" },
      flattened(report.overlap.pairs.method.parameters).map(([term, value]) =>
        h("li", {}, `${said(term)}: `, h("strong", {}, value)),
      ),
    ),
  );
}

export function drawSources({ layers, network }) {
  return h(
    "section",
    { class: "together" },
    h("h2", {}, "Sources and licences"),
    h(
      "ul",
      { class: "sources" },
      layers.map(({ title, attribution, licence }) => h("li", {}, `${title}: ${attribution} (${licence})`)),
      h(
        "li",
        {},
        `Travel times: road network ${network.name}, ${network.attribution} (${network.licence})${network.generalised ? "; generalised, so times and lengths are estimates" : ""}`,
      ),
    ),
    hint("Sources of single rows stand in the service's answers: /api/products, /api/resources, /api/cities."),
  );
}
