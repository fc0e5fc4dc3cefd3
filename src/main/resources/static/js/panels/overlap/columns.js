// What the tables of pairs and villages show. Figures beside chance always stand beside the severity.

import { leastByChance } from "../../crowding/null-model.js";
import { h } from "../../dom.js";
import { decimal, minutes, number, percent, probability, times, UNKNOWN } from "../../format.js";
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

/**
 * @param {() => Map<string, any>} chanceOf figures by product, as they are known by now
 * @returns {Column<PairRow>[]}
 */
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

/** @returns {Column<CrowdedVillageRow>[]} */
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

// The columns of the tables by product and by market.

const share = {
  Expected: ["expected_share", percent, "The share of a maker's neighbours that would make it too by chance"],
};

/** @returns {Column<CrowdedProductRow>[]} */
export function productColumns() {
  const chance = chanceColumns(row => [row.against_chance]).map(column => {
    const [name, text, hint] = share[column.title] ?? [];
    const value = row => row.against_chance?.[name];
    return name
      ? { ...column, hint, value, cell: row => figure(value(row), text, row.against_chance?.reason) }
      : column;
  });
  return [
    {
      title: "Product",
      value: row => row.category_name,
      cell: row => named(row.category_name, above(row.category_path)),
    },
    crowding,
    worst,
    ...chance,
    overlaps,
    { title: "Villages", numeric: true, first: "descending", value: row => row.villages },
    {
      title: "Specialised",
      hint: "Location quotient: its share in the products of the region over its share in all products",
      numeric: true,
      first: "descending",
      value: row => row.location_quotient.quotient,
      cell: row => named(times(row.location_quotient.quotient), row.location_quotient.region),
    },
  ];
}

const above = path => path.split(" > ").slice(0, -1).slice(-2).join(" › ");

/** A city, and the season that its row is of. */
export function marketName({ city_name: city, season }) {
  const unknown = season === "unknown" ? "months not known" : season;
  return season && season !== "year" ? `${city}, ${unknown}` : city;
}

/**
 * @param {() => Map<string, any>} chanceOf figures by category, as they are known by now
 * @returns {Column<MarketRow>[]}
 */
export function marketColumns(chanceOf) {
  return [
    { title: "City", value: row => row.city_name, cell: row => named(marketName(row), row.category_name) },
    crowding,
    worst,
    ...chanceColumns(row => [chanceOf().get(row.category)]).filter(({ title }) => title !== "Expected"),
    { title: "Sellers", numeric: true, first: "descending", value: row => row.sellers },
    {
      title: "Effective",
      hint: "Effective sellers, 1/HHI: as crowded as so many sellers of like size",
      numeric: true,
      first: "descending",
      value: row => row.effective_sellers,
      cell: row => figure(row.effective_sellers, two, row.hhi_reason),
    },
    {
      title: "HHI",
      hint: "Sum of the squares of the sellers' parts: low means many rivals, 1 a single seller",
      numeric: true,
      value: row => row.hhi,
      cell: row => figure(row.hhi, value => decimal(value, 3), row.hhi_reason),
    },
    {
      title: "Saturation",
      hint: "Supply over demand",
      numeric: true,
      value: row => row.saturation,
      cell: row => figure(row.saturation, two, row.saturation_reason),
    },
  ];
}

// The columns that stand beside every severity: what chance would place. They never hide a row.

/** A figure, or a dash that says why there is none. */
export function figure(value, text, reason) {
  if (value !== null && value !== undefined) return text(value);
  return h(
    "span",
    { title: reason ?? "not known" },
    UNKNOWN,
    h("span", { class: "unseen" }, ` ${reason ?? "not known"}`),
  );
}

const least = values => values.filter(value => typeof value === "number").reduce((a, b) => Math.min(a, b), Infinity);
const most = values => values.filter(value => typeof value === "number").reduce((a, b) => Math.max(a, b), -Infinity);
const finite = value => (Number.isFinite(value) ? value : null);

/** @type {[string, string, (value: number) => string, (values: number[]) => number, string][]} */
const CHANCE = [
  ["Expected", "expected_alike", two, most, "How many of the neighbours would make it by chance"],
  ["Times", "quotient", times, most, "What is found over what chance would place"],
  ["p", "p", probability, least, "How likely chance alone places as many or more"],
  ["q", "q", probability, least, "p adjusted for how many were looked at (Benjamini and Hochberg)"],
];

/** The four columns beside chance; of(row) gives the figures, several where a row stands for several products. */
function chanceColumns(of) {
  return CHANCE.map(([title, name, text, outermost, hint]) => ({
    title,
    hint,
    numeric: true,
    first: name === "quotient" && "descending",
    value: row => finite(outermost(of(row).map(chance => chance?.[name]))),
    cell: row => of(row).map((chance, index) => [index > 0 && h("br"), figure(chance?.[name], text, chance?.reason)]),
  }));
}
