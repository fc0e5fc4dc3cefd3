// What only a village's report has: its products beside chance, and what else it could make.

import { h } from "../dom.js";
import { decimal } from "../format.js";
import { ideaCard } from "../panels/overlap/alternatives.js";
import { hint } from "../panels/overlap/parts.js";
import { chanceSentence } from "../panels/overlap/sums.js";

/** @param {{overlap: Overlap}} report */
export function own({ overlap }) {
  const [row] = overlap.villages.rows;
  if (!row) return null;
  return h(
    "section",
    {},
    h("h2", {}, "Its products beside chance"),
    row.crowded_products.length === 0 && hint("No product of it is known."),
    h(
      "ul",
      { class: "entries" },
      row.crowded_products.map(({ product_name: name, full_rival_equivalents: sum, against_chance: chance }) =>
        h(
          "li",
          {},
          h("strong", {}, name),
          `: ${sum === null ? "crowding not known" : `${decimal(sum, 2)} full rivals`}. `,
          chanceSentence(chance),
        ),
      ),
    ),
  );
}

export function ideas({ ideas: { items, reason } }) {
  return h(
    "section",
    {},
    h("h2", {}, "What else it could make"),
    reason && hint(`Its crowding cannot be told: ${reason}.`),
    items.length === 0 && hint("No other product is supported by what is known of the village."),
    h(
      "ol",
      { class: "ideas" },
      items.map(idea => ideaCard(idea, { whole: true })),
    ),
  );
}
