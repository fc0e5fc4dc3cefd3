// How one severity comes about, with its numbers put in, and what to do about it.

import { h } from "../dom.js";
import { decimal, minutes, words } from "../format.js";
import { derivation, levelWords, marketParts } from "../pairs.js";

export function bandBadge(id) {
  return h("span", { class: `band band-${id}` }, id);
}

export function drawDerivation(pair, method, { onVillage, onClose }) {
  const sum = derivation(pair);
  const half = method?.parameters?.half_time_minutes;
  return h(
    "article",
    { class: "card" },
    h(
      "header",
      {},
      h("h2", {}, village(pair.a, onVillage), " and ", village(pair.b, onVillage)),
      h("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: onClose }, "×"),
    ),
    h("p", {}, product(pair.a), " against ", product(pair.b)),
    h("p", { class: "severity" }, h("strong", {}, decimal(pair.severity)), " of 100 ", bandBadge(pair.band)),
    h("p", { class: "formula" }, sum.formula),
    h("p", { class: "formula" }, `S = ${sum.filled}`),
    h("p", { class: "formula" }, `S = ${sum.middle} = ${decimal(sum.result)}`),
    !sum.agrees &&
      h(
        "p",
        { class: "hint" },
        `The service gives ${decimal(pair.severity)}: it rounds its numbers later than shown here.`,
      ),
    h(
      "ul",
      {},
      h("li", {}, h("strong", {}, "Sim "), `${decimal(pair.similarity, 2)}: ${levelWords(pair.shared_level)}.`),
      h(
        "li",
        {},
        h("strong", {}, "Near "),
        `${decimal(pair.proximity, 3)}: ${minutes(pair.minutes)} apart by road${half ? `; it halves with every ${half} minutes` : ""}.`,
      ),
      h(
        "li",
        {},
        h("strong", {}, "Market "),
        `${decimal(pair.shared_market, 3)}: what their market cities have in common, the smaller share of each city added up.`,
      ),
    ),
    markets(pair),
    pair.advice && h("p", { class: "advice" }, h("strong", {}, `${words(pair.advice.kind)}. `), pair.advice.reason),
  );
}

function markets(pair) {
  const { parts, rest } = marketParts(pair);
  if (parts.length === 0) return null;
  const row = ({ name, a, b, least }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, name),
      [a, b, least].map(value => h("td", { class: "numeric" }, decimal(value, 3))),
    );
  return h(
    "details",
    {},
    h("summary", {}, "Market, city by city"),
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, "City"),
          [pair.a.village_name, pair.b.village_name, "smaller"].map(title =>
            h("th", { scope: "col", class: "numeric" }, title),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        parts.map(row),
        rest > 0 &&
          h(
            "tr",
            {},
            h("th", { scope: "row" }, "all others"),
            h("td"),
            h("td"),
            h("td", { class: "numeric" }, decimal(rest, 3)),
          ),
      ),
    ),
  );
}

const village = ({ village: id, village_name: name }, onVillage) =>
  h("button", { type: "button", class: "link", onclick: () => onVillage(id) }, name);

const product = ({ product_name: name, variety, category_name: category }) =>
  `${name}${variety ? `, ${variety}` : ""}${category && category !== name ? ` (${category})` : ""}`;
