// Products that compete and that visitors of the circuit would meet side by side; asked for when unfolded.

import { stopsOf } from "../../circuit/request.js";
import { h, show } from "../../dom.js";
import { decimal, minutes, words } from "../../format.js";

/**
 * The pairs of which both villages are on the circuit.
 * @param {Circuit} circuit
 */
function pairsOn(circuit, pairs) {
  const villages = new Set(stopsOf(circuit).map(({ village }) => village));
  return pairs.filter(({ a, b }) => villages.has(a.village) && villages.has(b.village));
}

/**
 * @param {Circuit} circuit
 * @param {{api: Api, [action: string]: any}} actions
 */
export function drawCompetitors(circuit, { api, onVillage }) {
  const body = h("div", {});
  let asked = false;
  const ask = async event => {
    if (!event.target.open || asked) return;
    asked = true;
    show(body, h("p", { class: "hint" }, "Looking for competing products …"));
    try {
      const { items } = await api.overlapRows("pairs", { programme: circuit.request.programme, min_severity: 20 });
      show(body, list(circuit, pairsOn(circuit, items), onVillage));
    } catch (problem) {
      asked = false;
      show(body, h("p", { class: "problem", role: "alert" }, problem.message));
    }
  };
  return h("details", { ontoggle: ask }, h("summary", {}, "Competing products side by side"), body);
}

/** Where the circuit stops in a village: "day 3, stop 1". */
function stopsIn({ days }, village) {
  return days
    .flatMap(({ day, stops }) =>
      stops.filter(stop => stop.village === village).map(({ order }) => `day ${day}, stop ${order}`),
    )
    .join(" and ");
}

/** @param {Circuit} circuit */
function list(circuit, pairs, onVillage) {
  if (pairs.length === 0)
    return h(
      "p",
      { class: "hint" },
      "No two products of villages on this circuit overlap with a severity of 20 or more.",
    );
  const side = ({ village, village_name: name, product_name: product }) => [
    h("button", { type: "button", class: "link", onclick: () => onVillage(village) }, name),
    ` (${stopsIn(circuit, village)}): ${product}`,
  ];
  const told = h(
    "p",
    { class: "hint" },
    "On this circuit visitors meet the same or nearly the same goods in two villages, which then compete for what they buy. What each could do instead is told below.",
  );
  const rows = h(
    "ul",
    { class: "entries" },
    pairs.map(pair =>
      h(
        "li",
        {},
        h("p", {}, side(pair.a)),
        h("p", {}, side(pair.b)),
        h(
          "p",
          { class: "hint" },
          `${words(pair.band)} competition: severity ${decimal(pair.severity)} of 100, ${minutes(pair.minutes)} apart.`,
        ),
        pair.advice && h("p", { class: "hint" }, h("strong", {}, `${words(pair.advice.kind)}. `), pair.advice.reason),
      ),
    ),
  );
  return [told, rows];
}
