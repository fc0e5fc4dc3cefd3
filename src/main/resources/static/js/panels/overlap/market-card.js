// How crowded a market is: its sellers, their parts, and the index these give.

import { askOf } from "../../crowding/query.js";
import { concentration } from "../../crowding/sums.js";
import { h } from "../../dom.js";
import { count, decimal, number } from "../../format.js";
import { marketName } from "./columns.js";
import { card, folded, formula, hint, report, sheet } from "./parts.js";
import { working } from "./sums.js";

/**
 * @param {MarketRow} row
 * @param {{state: State, api: Api, [action: string]: any}} actions
 */
export function drawMarket(row, { state, api, onTry, onClose }) {
  return card(
    `${row.category_name} in ${marketName(row)}`,
    onClose,
    h(
      "p",
      {},
      `${count(row.sellers, "seller")}${row.effective_sellers === null ? "" : `, as crowded as ${decimal(row.effective_sellers, 2)} of like size`}.`,
    ),
    folded(
      row.hhi === null ? "Sellers" : `HHI ${decimal(row.hhi, 3)}: sellers and their parts`,
      () => sellers(row),
      true,
    ),
    hint(
      row.supply_eur === null
        ? `Supply is not known: ${row.supply_eur_reason}.`
        : `Supply ${number(row.supply_eur)} euros a year.`,
    ),
    hint(
      row.saturation === null
        ? `Saturation is not known: ${row.saturation_reason}.`
        : `Saturation ${decimal(row.supply_eur, 0)} / ${decimal(row.demand_eur, 0)} = ${decimal(row.saturation, 2)}: supply over demand.`,
    ),
    folded(`Crowding ${decimal(row.full_rival_equivalents, 2)}: the sum`, () => pairs(row, state, api)),
    h(
      "p",
      { class: "actions" },
      h(
        "button",
        { type: "button", class: "quiet", onclick: () => onTry("", row.category) },
        "Try it in another village",
      ),
      report(state, { city: row.city, category: row.category }),
    ),
  );
}

/** @param {MarketRow} row */
function sellers(row) {
  const sum = concentration(row);
  if (!sum) return hint(`No index: ${row.hhi_reason}.`);
  const sold = sum.bySales ? "share × yearly sales" : "share (every product counted alike, as sales are not known)";
  return [
    sheet(
      "Sellers",
      [{ text: "Village" }, { text: "share sold here" }, { text: "part" }, { text: "part²" }],
      sum.rows.map(({ village_name: name, variety, share, part, square }) => [
        variety ? `${name}, ${variety}` : name,
        decimal(share, 4),
        decimal(part, 4),
        decimal(square, 4),
      ]),
      ["Sum", sum.bySales ? "" : decimal(sum.all, 4), "1", decimal(sum.hhi, 4)],
    ),
    formula(`HHI = Σ part² = ${decimal(sum.hhi, 4)}; effective sellers = 1 / HHI = ${decimal(sum.effective, 2)}`),
    hint(`part = ${sold}, over the sum of all sellers. A low index means many rivals of like size, 1 a single seller.`),
  ];
}

/** By season: both sell here then; where the months are not known, either. */
function counted({ a, b }, { season, sold_by: sellers }) {
  if (!season || season === "year") return true;
  const here = [a, b].filter(({ product }) => sellers.some(seller => seller.product === product));
  return season === "unknown" ? here.length > 0 : here.length === 2;
}

/**
 * @param {any} row
 * @param {State} state
 * @param {Api} api
 */
async function pairs(row, { programme, overlapQuery }, api) {
  const asked = askOf("pairs", programme, { ...overlapQuery, city: row.city, category: row.category });
  const { items } = await api.overlapRows("pairs", asked);
  return working(
    row,
    items.filter(pair => counted(pair, row)),
    overlapQuery,
  );
}
