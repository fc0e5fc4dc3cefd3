// How the figures of one category come about: crowding, specialisation, and what chance would place.

import { locationQuotients, makersAlike } from "../../crowding/sums.js";
import { counts, villagesForChance } from "../../crowding/view.js";
import { h } from "../../dom.js";
import { count, decimal, percent, probability, times } from "../../format.js";
import { card, folded, formula, hint, report, sheet } from "./parts.js";
import { beside, pairSum, q } from "./sums.js";

/**
 * @param {CrowdedProductRow} row
 * @param {{state: State, [action: string]: any}} actions
 */
export function drawProduct(row, { state, onTry, onClose }) {
  const pairs = (state.overlap.pairs?.rows ?? []).filter(pair => counts(pair, "products", row));
  return card(
    row.category_name,
    onClose,
    hint(row.category_path.replaceAll(" > ", " › ")),
    h(
      "p",
      {},
      `${count(row.products, "product")} of ${count(row.villages, "village")}; ${count(row.pairs, "overlap")}, of them ${row.pairs_within} between two of this kind.`,
    ),
    pairSum(row, pairs, state),
    folded(
      `Specialised ${times(row.location_quotient.quotient)} in ${row.location_quotient.region}: location quotients`,
      () => quotients(row, state),
    ),
    folded("Beside chance: expected, times, p and q", () => chance(row, state)),
    hint(
      row.rival_volume_ratio === null
        ? `Rival volume is not known: ${row.rival_volume_ratio_reason}.`
        : `Rival volume ratio ${decimal(row.rival_volume_ratio, 2)}.`,
    ),
    h(
      "p",
      { class: "actions" },
      h(
        "button",
        { type: "button", class: "quiet", onclick: () => onTry("", row.category) },
        "Try it in another village",
      ),
      report(state, { category: row.category }),
    ),
  );
}

/**
 * @param {CrowdedProductRow} row
 * @param {State} state
 */
function quotients(row, { products, villages }) {
  const regions = locationQuotients(row.category, products, villages);
  const [most] = regions;
  return [
    sheet(
      "Location quotients by region",
      ["Region", "of this kind here", "all products here", "of this kind in all", "all products", "quotient"].map(
        text => ({ text }),
      ),
      regions.map(({ region, here, all, own, total, quotient }) =>
        [region ?? "not known", here, all, own, total, decimal(quotient, 2)].map(String),
      ),
    ),
    formula(
      `${most.region}: (${most.here} / ${most.all}) / (${most.own} / ${most.total}) = ${decimal(most.quotient, 2)}`,
    ),
    hint(
      "Above 1: a larger share of the region's products than of all. With few products a single one makes a large quotient.",
    ),
  ];
}

/**
 * @param {CrowdedProductRow} row
 * @param {State} state
 */
function chance({ category, against_chance: figures }, state) {
  if (!figures) return hint("There is no test beside chance.");
  if (typeof figures.p !== "number") return hint(figures.sentence);
  const villages = villagesForChance(state);
  const { rows, mean } = makersAlike(category, villages);
  const all = state.overlap.products.rows.map(row => row.against_chance?.p);
  const agrees = mean !== null && Math.abs(mean - figures.observed_share) < 1e-6;
  return [
    hint(`${figures.sentence} ${beside(figures)}`),
    agrees &&
      sheet(
        "Makers and their neighbours",
        ["Maker", "Neighbours", "make it too", "share"].map(text => ({ text })),
        rows.map(({ name, neighbours, alike, share }) => [name, String(neighbours), String(alike), decimal(share, 4)]),
        ["Mean", "", "", decimal(mean, 4)],
      ),
    formula(
      `expected = (${figures.makers} − 1) / (${villages.length} − 1) = ${decimal(figures.expected_share, 4)} = ${percent(figures.expected_share)}; times = ${decimal(figures.observed_share, 4)} / ${decimal(figures.expected_share, 4)} = ${times(figures.quotient)}`,
    ),
    placings(figures, villages.length, state.overlap.products.method),
    state.overlap.products.matched === state.overlap.products.rows.length && q(figures, all),
  ];
}

function placings({ p, p_kind: kind, makers }, villages, method) {
  if (kind === "exact")
    return formula(
      `p = ${probability(p)}: the part of all ways to place ${makers} makers in ${villages} villages that give as much or more`,
    );
  const rounds = method.random_placings;
  return formula(
    `p = (1 + ${Math.round(p * (rounds + 1)) - 1}) / (1 + ${rounds}) = ${probability(p)}: random placings that give as much or more, seed ${method.seed}`,
  );
}
