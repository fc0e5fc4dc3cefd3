// What the tables of pairs and villages show. Figures beside chance always stand beside the severity.

import { leastByChance } from "../../crowding/chance.js";
import { h } from "../../dom.js";
import { decimal, minutes, number } from "../../format.js";
import { chanceColumns, figure } from "./chance-columns.js";
import { bandBadge } from "./parts.js";

export const two = value => decimal(value, 2);
export const named = (name, below) => [h("strong", {}, name), below && [h("br"), h("small", {}, below)]];
const side = ({ village_name: village, product_name: product, variety }) =>
  named(village, variety ? `${product}, ${variety}` : product);

const severity = (title, of, bandOf) => ({
  title,
  numeric: true,
  first: "descending",
  value: of,
  cell: row =>
    typeof of(row) === "number" ? [decimal(of(row)), " ", bandBadge(bandOf(row))] : figure(null, null, row.reason),
});

export const worst = severity(
  "Worst",
  row => row.worst_severity,
  row => row.worst_band,
);

export const crowding = {
  title: "Crowding",
  hint: "Full-rival equivalents: the severities of all overlaps over 100, added up",
  numeric: true,
  first: "descending",
  value: row => row.full_rival_equivalents,
  cell: row => figure(row.full_rival_equivalents, two, row.reason),
};

export const overlaps = {
  title: "Overlaps",
  numeric: true,
  first: "descending",
  value: row => row.pairs,
  cell: row => figure(row.pairs, number, row.reason),
};

/** @param chanceOf figures by product, as they are known by now */
export function pairColumns(chanceOf) {
  return [
    { title: "Village", value: pair => pair.a.village_name, cell: pair => side(pair.a) },
    { title: "Neighbour", value: pair => pair.b.village_name, cell: pair => side(pair.b) },
    { title: "Apart", numeric: true, value: pair => pair.minutes, cell: pair => minutes(pair.minutes) },
    severity(
      "Severity",
      pair => pair.severity,
      pair => pair.band,
    ),
    ...chanceColumns(({ a, b }) => [a, b].map(({ product }) => chanceOf().get(product))),
  ];
}

export function villageColumns() {
  return [
    { title: "Village", value: row => row.village_name, cell: row => named(row.village_name, row.region) },
    crowding,
    worst,
    {
      title: "Least by chance",
      hint: "Its product whose neighbours chance would place least",
      value: row => leastByChance(row)?.category_name,
      cell: row => figure(leastByChance(row)?.category_name, name => name, "no product of it has a test beside chance"),
    },
    ...chanceColumns(row => [leastByChance(row)?.against_chance]),
    overlaps,
    {
      title: "Products around",
      hint: "How many different products the village and its neighbours really offer (effective number, Hill 1973)",
      numeric: true,
      value: row => row.effective_products,
      cell: row => figure(row.effective_products, decimal, row.effective_products_reason),
    },
  ];
}
