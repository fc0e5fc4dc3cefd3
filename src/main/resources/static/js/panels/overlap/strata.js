// What a village makes beside chance as an analyst wants it: other neighbours, and chance kept to its own kind of ground.

import { field, h, select, show } from "../../dom.js";
import { decimal, probability, times } from "../../format.js";
import { folded, hint, sheet } from "./parts.js";

const GROUNDS = [
  ["none", "anywhere"],
  ["terrain", "coast, lowland, hills or mountains"],
  ["coast", "coast or inland"],
  ["elevation", "by height"],
  ["region", "in its region"],
  ["municipality", "in its municipality"],
];

const WEIGHTS = [
  ["travel_time", "within the travel time"],
  ["distance_band", "within 30 km"],
  ["k_nearest", "the 6 nearest"],
  ["kernel", "the 6 nearest, the nearer counting more"],
];

/**
 * @param {State} state
 * @param {Api} api
 */
export function strata(row, state, api) {
  return folded("Beside chance with other neighbours or on ground of its kind", () => {
    const chosen = { strata: "terrain", weights: "travel_time" };
    const answer = h("div", { "aria-live": "polite" });
    const control = (name, options) =>
      select(options, chosen[name], value => {
        chosen[name] = value;
        ask();
      });
    let asked = null;
    async function ask() {
      const own = {};
      asked = own;
      show(answer, hint("Working it out …"));
      /** @type {Record<string, string | number>} */
      const query = { ...chosen, village: row.village, programme: state.programme };
      if (chosen.weights === "travel_time") query.within_minutes = state.overlapQuery.within_minutes;
      try {
        const { items } = await api.localChance(query);
        if (own === asked) show(answer, drawn(items));
      } catch (problem) {
        if (own === asked) show(answer, h("p", { class: "problem" }, problem.message));
      }
    }
    ask();
    return [
      field("Chance places it", control("strata", GROUNDS)),
      field("Neighbours", control("weights", WEIGHTS)),
      answer,
    ];
  });
}

function drawn(items) {
  if (items.length === 0) return hint("No product of it is known.");
  const heads = ["Product", "Alike", "Expected", "Times", "p", "q"].map(text => ({ text }));
  const rows = items.map(item => [
    item.category_name,
    `${item.neighbours_alike} of ${item.neighbours}`,
    item.expected_alike === null ? "–" : decimal(item.expected_alike, 2),
    item.quotient === null ? "–" : times(item.quotient),
    probability(item.p),
    probability(item.q),
  ]);
  const reasons = [...new Set(items.map(({ reason }) => reason).filter(Boolean))];
  return [
    sheet(`Ground: ${items[0].ground === "unknown" ? "not known" : items[0].ground}`, heads, rows),
    hint("Expected = neighbours × other makers / other villages, ground by ground; p is exact, q over all villages."),
    reasons.map(reason => hint(`–: ${reason}.`)),
  ];
}
