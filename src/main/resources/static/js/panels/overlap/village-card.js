// How a village's crowding comes about, and what it could do instead.

import { effectiveProducts, kmApart } from "../../crowding/sums.js";
import { counts, villagesForChance } from "../../crowding/view.js";
import { h } from "../../dom.js";
import { count, decimal } from "../../format.js";
import { alternatives } from "./alternatives.js";
import { card, folded, formula, hint, link, report, sheet } from "./parts.js";
import { strata } from "./strata.js";
import { localWorking, pairSum } from "./sums.js";

/** Kilometres a minute that no road allows: 150 km/h. */
const FASTEST = 2.5;
const MOST_POINTS = 2000;

/**
 * @param {CrowdedVillageRow} row
 * @param {{state: State, api: Api, [action: string]: any}} actions
 */
export function drawVillage(row, { state, api, onVillage, onTry, onClose }) {
  const pairs = (state.overlap.pairs?.rows ?? []).filter(pair => counts(pair, "villages", row));
  return card(
    link(row.village_name, () => onVillage(row.village)),
    onClose,
    row.reason
      ? h("p", {}, `Nothing can be said of its crowding: ${row.reason}.`)
      : h(
          "p",
          {},
          `${count(row.neighbours, "neighbour")}, ${count(row.products, "product")}, ${count(row.pairs, "overlap")}.`,
        ),
    pairSum(row, pairs, state),
    row.effective_products !== null &&
      folded(`Products around ${decimal(row.effective_products)}: how many really differ`, () =>
        variety(row, state, api),
      ),
    products(row, state),
    strata(row, state, api),
    alternatives(row.village, { state, api, onTry }),
    h(
      "p",
      { class: "actions" },
      h("button", { type: "button", class: "quiet", onclick: () => onTry(row.village) }, "Try a product here"),
      report(state, { village: row.village }),
    ),
  );
}

/**
 * @param {CrowdedVillageRow} row
 * @param {State} state
 */
function products({ crowded_products: products }, state) {
  const villages = villagesForChance(state);
  return products.map(product =>
    folded(`${product.product_name}: ${decimal(product.full_rival_equivalents, 2)} full rivals, beside chance`, () => [
      localWorking(product.against_chance, villages.length, distinct(villages)),
      hint(
        product.rival_volume_ratio === null
          ? `Rival volume is not known: ${product.rival_volume_ratio_reason}.`
          : `Rivals sell ${decimal(product.rival_volume_ratio, 2)} times as much, each weighed by its severity.`,
      ),
    ]),
  );
}

/**
 * A village is tested once for each category, however many products it has of it.
 * @param {CrowdedVillageRow[]} villages
 */
function distinct(villages) {
  return villages.flatMap(({ crowded_products: products }) => [
    ...new Map(products.map(({ category, against_chance: chance }) => [category, chance?.p])).values(),
  ]);
}

/**
 * @param {CrowdedVillageRow} row
 * @param {State} state
 * @param {Api} api
 */
async function variety(row, { villages, products, overlap }, api) {
  const within = overlap.villages.method.parameters.within_minutes;
  const others = villages.filter(village => village.id !== row.village && kmApart(row, village) <= within * FASTEST);
  if (others.length > MOST_POINTS)
    return hint(`${others.length} villages may be neighbours: too many to work it out here.`);
  if (others.length === 0) return hint("No village lies near enough to be a neighbour.");
  const here = [[row.lon, row.lat]];
  const there = others.map(({ lon, lat }) => [lon, lat]);
  const [out, back] = await Promise.all([api.matrix(here, there), api.matrix(there, here)]);
  const near = others.filter((_, index) => {
    const ways = [out.minutes[0][index], back.minutes[index][0]];
    return ways.every(minutes => minutes !== null && minutes <= within);
  });
  const sum = effectiveProducts(new Set([row.village, ...near.map(({ id }) => id)]), products);
  return [
    hint(`Within ${within} minutes there and back: ${near.map(({ name }) => name).join(", ") || "no village"}.`),
    sheet(
      "What the village and its neighbours make",
      ["Product", "Villages", "Part p", "−p ln p"].map(text => ({ text })),
      sum.rows.map(({ name, makers, part, adds }) => [name, String(makers), decimal(part, 4), decimal(adds, 4)]),
      ["Sum", String(sum.all), "1", decimal(sum.entropy, 4)],
    ),
    formula(`e^${decimal(sum.entropy, 4)} = ${decimal(sum.effective, 2)} different products`),
  ];
}
