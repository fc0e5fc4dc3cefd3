// How one severity comes about, with its numbers put in, and what to do about it.

import { chanceByProduct } from "../../crowding/null-model.js";
import { derivation, levelWords } from "../../crowding/pairs.js";
import { askOf } from "../../crowding/query.js";
import { huffShares, sameShares } from "../../crowding/sums.js";
import { villagesForChance } from "../../crowding/view.js";
import { h } from "../../dom.js";
import { decimal, minutes, number, words } from "../../format.js";
import { bandBadge, card, folded, formula, hint, link, sheet } from "./parts.js";
import { chanceSentence } from "./sums.js";

/**
 * @param {PairRow} pair
 * @param {{state: State, api: Api, [action: string]: any}} actions
 */
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

/**
 * Which measure of similarity, where it is not the usual one.
 * @param {State} state
 */
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

// How much of their markets two products share, worked out city by city.

/** One pair is asked for by its id: nothing narrows that. */
const WIDE = { min_severity: "", min_similarity: "", village: "", category: "", city: "" };

/**
 * Minutes from the service's matrix, shares worked out here; the service's own shares where they are others.
 * @param {State} state
 * @param {Api} api
 */
async function cityByCity(pair, state, api) {
  const { cities, products, overlap } = state;
  const { huff } = overlap.pairs.method.parameters;
  const markets = cities.filter(({ population }) => population >= huff.min_city_population);
  const ends = [pair.a, pair.b].map(({ lon, lat }) => [lon, lat]);
  const { minutes: table } = await api.matrix(ends, [...ends, ...markets.map(({ lon, lat }) => [lon, lat])]);
  const times = markets.map(({ id, name, population }, index) => ({
    id,
    name,
    population,
    a: table[0][index + 2],
    b: table[1][index + 2],
  }));
  const months = monthsOf(pair, products);
  const worked = huffShares(times, huff, months);
  const ways = hint(
    `By road ${decimal(table[0][1], 2)} min there and ${decimal(table[1][0], 2)} min back; the slower way counts: ${decimal(pair.minutes, 2)} min.`,
  );
  return [
    ways,
    ...(sameShares(worked, pair) ? huffTable(pair, worked, huff, months) : await declared(pair, state, api)),
  ];
}

/** The months of both products, or null unless both are known. */
function monthsOf({ a, b }, products) {
  const [one, other] = [a, b].map(side => products.find(({ id }) => id === side.product)?.months ?? []);
  return one.length > 0 && other.length > 0 ? { a: one, b: other } : null;
}

function season({ a, b }, common) {
  return hint(
    `On sale in ${a.length} and ${b.length} months, ${common} of them the same: smaller = ${common} × MIN(share / ${a.length}, share / ${b.length}).`,
  );
}

function huffTable(pair, { rows, allA, allB, shared, common }, huff, months) {
  const { exponent, floor_minutes: floor, market_limit_minutes: limit } = huff;
  const [a, b] = [pair.a.village_name, pair.b.village_name];
  const heads = [
    "City",
    "Population",
    `min from ${a}`,
    `min from ${b}`,
    `pull ${a}`,
    `pull ${b}`,
    `share ${a}`,
    `share ${b}`,
    "smaller",
  ];
  const time = value => (value === null ? "no road" : decimal(value, 2));
  return [
    sheet(
      "Market by Huff's model",
      heads.map(text => ({ text })),
      rows.map(row => [
        row.name,
        number(row.population),
        time(row.a),
        time(row.b),
        decimal(row.pullA, 2),
        decimal(row.pullB, 2),
        decimal(row.shareA, 4),
        decimal(row.shareB, 4),
        decimal(row.least, 4),
      ]),
      ["Sum", "", "", "", decimal(allA, 2), decimal(allB, 2), "1", "1", decimal(shared, 4)],
    ),
    hint(
      `pull = population / max(minutes, ${floor})^${exponent}, cities within ${limit} minutes; share = pull / sum of pulls. A spreadsheet: =B2/MAX(C2,${floor})^${exponent}, =E2/SUM(E$2:E$${rows.length + 1}), =MIN(G2,H2).`,
    ),
    months && season(months, common),
  ];
}

/**
 * The shares that the service used, where they are declared sales and not Huff's: every city and part of the year.
 * @param {any} pair
 * @param {State} state
 * @param {Api} api
 */
async function declared(pair, { programme, overlapQuery }, api) {
  const { market_rows: rows } = await api.overlapPair(pair.id, askOf("pairs", programme, { ...overlapQuery, ...WIDE }));
  const seasons = rows.some(({ months }) => months);
  const heads = ["City", seasons && "months", pair.a.village_name, pair.b.village_name, "smaller"].filter(Boolean);
  return [
    sheet(
      "Market by the shares that the service knows",
      heads.map(text => ({ text })),
      rows.map(({ city, name, months, share_a: a, share_b: b, smaller }) => [
        name ?? city,
        ...(seasons ? [months ? months.join(" ") : "not known"] : []),
        decimal(a, 4),
        decimal(b, 4),
        decimal(smaller, 4),
      ]),
      ["Market", ...(seasons ? [""] : []), "", "", decimal(pair.shared_market, 4)],
    ),
    hint("Shares are declared sales where a product has them, else Huff's model."),
    seasons &&
      hint("Where the months of both are known, a share is spread over its months; only months in common are shared."),
  ];
}
