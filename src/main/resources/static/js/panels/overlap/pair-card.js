// How one severity comes about, with its numbers put in, and what to do about it.

import { chanceByProduct } from "../../crowding/chance.js";
import { villagesForChance } from "../../crowding/view.js";
import { h } from "../../dom.js";
import { decimal, minutes, words } from "../../format.js";
import { derivation, levelWords } from "../../pairs.js";
import { chanceSentence } from "./chance-sum.js";
import { folded } from "./later.js";
import { cityByCity } from "./market-sum.js";
import { bandBadge, card, formula, hint, link } from "./parts.js";

export function drawPair(pair, { state, api, onVillage, onClose }) {
  const { half_time_minutes: half } = state.overlap.pairs.method.parameters;
  const names = [
    link(pair.a.village_name, () => onVillage(pair.a.village)),
    " and ",
    link(pair.b.village_name, () => onVillage(pair.b.village)),
  ];
  const figures = chanceByProduct(villagesForChance(state));
  return card(
    names,
    onClose,
    h("p", {}, product(pair.a), " against ", product(pair.b)),
    h("p", { class: "severity" }, h("strong", {}, decimal(pair.severity)), " of 100 ", bandBadge(pair.band)),
    sum(pair),
    h(
      "ul",
      {},
      part("Sim", `${decimal(pair.similarity, 2)}${by(state)}: ${levelWords(pair.shared_level)}.`),
      part(
        "Near",
        `2^(−${decimal(pair.minutes, 2)} / ${half}) = ${decimal(pair.proximity, 4)}: ${minutes(pair.minutes)} apart by road; it halves with every ${half} minutes.`,
      ),
      part("Market", `${decimal(pair.shared_market, 4)}: the smaller share of each market city, added up.`),
      [pair.a, pair.b].map(side => part(side.village_name, chanceSentence(figures.get(side.product)))),
    ),
    folded("Near and Market, city by city", () => cityByCity(pair, state, api)),
    pair.advice && h("p", { class: "advice" }, h("strong", {}, `${words(pair.advice.kind)}. `), pair.advice.reason),
    pair.advice?.rests_on?.length > 0 && folded("Rows this rests on", () => rests(pair.advice.rests_on)),
    hint("A spreadsheet gives the same: =100*Sim*(0.5*Near+0.5*Market)"),
  );
}

/** Each row of the catalogue with what it says, to be looked up. */
function rests(rows) {
  return h(
    "ul",
    {},
    rows.map(({ table, id, says }) => {
      const href = `/api/${table}/${encodeURIComponent(id)}`;
      return h("li", {}, h("a", { href, target: "_blank", rel: "noopener" }, `${table}/${id}`), ` ${says}`);
    }),
  );
}

/** Which measure of likeness, where it is not the usual one. */
function by({ overlap }) {
  const { similarity } = overlap.pairs.method.parameters;
  return similarity && similarity !== "levels" ? ` by ${words(similarity)}` : "";
}

function sum(pair) {
  const { formula: text, filled, middle, result, agrees } = derivation(pair);
  return [
    formula(text),
    formula(`S = ${filled}`),
    formula(`S = ${middle} = ${decimal(result)}`),
    !agrees && hint(`The service gives ${decimal(pair.severity)}: it rounds its numbers later than shown here.`),
  ];
}

const part = (name, text) => text && h("li", {}, h("strong", {}, `${name} `), text);

const product = ({ product_name: name, variety, category_name: category }) =>
  `${name}${variety ? `, ${variety}` : ""}${category && category !== name ? ` (${category})` : ""}`;
