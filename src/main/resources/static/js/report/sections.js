// The tables of the report. They show what the page's tables show, whole rows on paper.

import { chanceByProduct } from "../crowding/null-model.js";
import { derivation } from "../crowding/pairs.js";
import { concentration } from "../crowding/sums.js";
import { h } from "../dom.js";
import { count, decimal, words } from "../format.js";
import { totals } from "../panels/overlap/assignment.js";
import { marketColumns, pairColumns, productColumns, villageColumns } from "../panels/overlap/columns.js";
import { bandBadge, formula, hint } from "../panels/overlap/parts.js";
import { drawAnswer } from "../panels/overlap/what-if-answer.js";
import { table } from "./table.js";
import { ideas, own } from "./village.js";

const MOST_ADVICE = 25;

function advice(pairs) {
  const told = pairs.filter(({ advice: { kind } }) => kind !== "no-conflict").slice(0, MOST_ADVICE);
  if (told.length === 0) return null;
  return h(
    "section",
    {},
    h("h2", {}, "What could be done"),
    hint("Each with the numbers it rests on. It advises; villages decide."),
    h(
      "ol",
      { class: "entries" },
      told.map(({ severity, band, advice: { kind, reason } }) =>
        h("li", {}, h("strong", {}, `${words(kind)}. `), reason, ` Severity ${decimal(severity)} `, bandBadge(band)),
      ),
    ),
  );
}

/** The severity of the worst pair, worked out. */
function worked(pair) {
  if (!pair) return null;
  const { formula: text, filled, middle, result } = derivation(pair);
  return h(
    "section",
    { class: "together" },
    h(
      "h3",
      {},
      `Worked out: ${pair.a.village_name} and ${pair.b.village_name}, ${pair.a.product_name} against ${pair.b.product_name}`,
    ),
    [text, `S = ${filled}`, `S = ${middle} = ${decimal(result)}`].map(formula),
  );
}

/** @param {{overlap: Overlap}} report */
function pairs({ overlap }) {
  const { rows, matched } = overlap.pairs;
  const figures = chanceByProduct(overlap.chance.rows);
  const note = "Expected, times, p and q: above for the village, below for the neighbour.";
  const empty = "No overlap fits these filters.";
  return [
    table(
      "Pairs, worst first",
      pairColumns(() => figures),
      rows,
      { matched, note, empty },
    ),
    worked(rows[0]),
    advice(rows),
  ];
}

/** @param {{overlap: Overlap}} report */
function sellers({ overlap }) {
  return overlap.markets.rows.map(row => {
    const sum = concentration(row);
    const columns = [
      { title: "Seller", value: seller => seller.village_name, cell: seller => h("strong", {}, seller.village_name) },
      { title: "Variety", value: seller => seller.variety },
      { title: "Share sold here", numeric: true, value: seller => decimal(seller.share, 4) },
      { title: "Part", numeric: true, value: seller => decimal(seller.part, 4) },
      { title: "Part²", numeric: true, value: seller => decimal(seller.square, 4) },
    ];
    const total = sum
      ? `HHI ${decimal(sum.hhi, 4)}, effective sellers 1 / HHI = ${decimal(sum.effective, 2)}.`
      : `${row.hhi_reason}.`;
    const saturation =
      row.saturation === null
        ? `Saturation is not known: ${row.saturation_reason}.`
        : `Saturation ${decimal(row.saturation, 2)}.`;
    return table(
      `${row.category_name} in ${row.city_name}: ${count(row.sellers, "seller")}`,
      columns,
      sum?.rows ?? [],
      { note: `${total} ${saturation}` },
    );
  });
}

/** @param {{overlap: Overlap}} report */
function villages({ overlap }) {
  const crowded = overlap.villages.rows.filter(({ pairs: found }) => found > 0);
  const others = overlap.villages.matched - crowded.length;
  const note =
    others > 0
      ? `${count(others, "village")} without a rival, without a known product or without a road ${others === 1 ? "is" : "are"} left out.`
      : null;
  return table("Villages by crowding", villageColumns(), crowded, { note, empty: "No village has a rival." });
}

/** @param {{overlap: Overlap, scope: any}} report */
function products({ overlap, scope }) {
  const rows =
    scope.about === "programme" ? overlap.products.rows.filter(({ pairs: found }) => found > 0) : overlap.products.rows;
  return table("Products by crowding", productColumns(), rows, {
    note: "Kinds of products with at least one overlap.",
  });
}

/** @param {{overlap: Overlap, scope: any}} report */
function markets({ overlap, scope }) {
  const held = new Map(overlap.products.rows.map(row => [row.category, row.against_chance]));
  const crowded =
    scope.about === "city" ? overlap.markets.rows : overlap.markets.rows.filter(({ pairs: found }) => found > 0);
  const rows = [...crowded].sort((a, b) => b.full_rival_equivalents - a.full_rival_equivalents);
  return table(
    "Markets by crowding",
    marketColumns(() => held),
    rows,
    { note: "A low index (HHI) means many rivals of like size; 1 is a single seller." },
  );
}

/** What was tried out, with all its parts unfolded. */
function tried({ tried: answer }) {
  const element = drawAnswer(answer, { onVillage: () => {} });
  for (const part of element.querySelectorAll("details")) part.open = true;
  for (const control of element.querySelectorAll("button")) control.replaceWith(...control.childNodes);
  return element;
}

/** The best assignment, village by village. */
function assigned({ assigned: answer }) {
  const name = product => (product ? [product.category_name, product.variety].filter(Boolean).join(", ") : null);
  const columns = [
    { title: "Village", value: row => row.village_name },
    { title: "Today", value: row => name(row.today) ?? "nothing known" },
    { title: "Best found", value: row => (row.changes ? name(row.best) : "keeps it") },
    { title: "Why", value: row => row.reason },
    { title: "Full rivals today", numeric: true, value: row => decimal(row.crowding_today, 2) },
    { title: "as proposed", numeric: true, value: row => decimal(row.crowding_best, 2) },
    { title: "Pinned", value: row => (row.pinned ? "yes" : "") },
  ];
  const eased = row => row.crowding_today - row.crowding_best;
  const rows = [...answer.villages].sort((a, b) => eased(b) - eased(a));
  return [
    totals(answer),
    table("Village by village", columns, rows, { note: "Those eased most come first. It advises; villages decide." }),
  ];
}

/** By name, each from the whole report to elements. */
export const SECTIONS = { tried, assigned, pairs, own, ideas, sellers, villages, products, markets };
