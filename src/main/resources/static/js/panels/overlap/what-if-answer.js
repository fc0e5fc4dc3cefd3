// What a candidate would do: its overlaps, what changes for others, its markets, and what could be made instead.

import { h } from "../../dom.js";
import { count, decimal, minutes, number, probability, words } from "../../format.js";
import { ideaCard } from "./alternatives.js";
import { bandBadge, folded, hint, link, sheet } from "./parts.js";
import { beside } from "./sums.js";

const MARKETS = 8;

/**
 * @param {WhatIf} answer of the service
 * @param {{onVillage: (village: string) => void, onInstead?: (category: string) => void}} actions
 */
export function drawAnswer(answer, { onVillage, onInstead }) {
  const { candidate, status, reason } = answer;
  const when = candidate.months?.length > 0 && `on sale in the months ${candidate.months.join(", ")}`;
  const sells = candidate.yearly_sales_eur !== null && `${number(candidate.yearly_sales_eur)} euros a year`;
  const more = [when, sells, candidate.sales_by_city && `sold to ${candidate.sales_by_city}`].filter(Boolean);
  const kind = candidate.variety ? `${candidate.category_name}, ${candidate.variety}` : candidate.category_name;
  return h(
    "article",
    { class: "card" },
    h("h2", {}, `${kind} in ${candidate.village_name}`),
    more.length > 0 && hint(`${more.join("; ")}.`),
    status === "unreachable" && h("p", { class: "problem" }, `Its crowding cannot be told: ${reason}.`),
    candidate.already_made.length > 0 &&
      h("p", { class: "problem" }, "The village makes this already; here it is tried out once more."),
    status === "ok" && verdict(candidate),
    chance(answer.against_chance),
    status === "ok" && pairs(answer.pairs, onVillage),
    status === "ok" && changes(answer),
    answer.markets.length > 0 && markets(answer.markets),
    h("h3", {}, "Better ideas for this village"),
    answer.alternatives.length === 0
      ? hint("No other product is supported by what is known of the village.")
      : h(
          "ol",
          { class: "ideas" },
          answer.alternatives.map(idea => ideaCard(idea, { onTry: onInstead })),
        ),
  );
}

function verdict({ pairs, worst_severity: worst, worst_band: band, full_rival_equivalents: sum }) {
  if (pairs === 0)
    return h("p", { class: "severity" }, h("strong", {}, "0"), " overlaps: no neighbour makes anything like it.");
  return h(
    "p",
    { class: "severity" },
    h("strong", {}, decimal(worst)),
    " of 100 at worst ",
    bandBadge(band),
    `; ${count(pairs, "overlap")}, together ${decimal(sum, 2)} full rivals.`,
  );
}

function chance(figures) {
  if (!figures) return null;
  const p = figures.p === null ? "" : ` ${beside(figures)} p ${probability(figures.p)}.`;
  return h("p", { class: "chance" }, figures.sentence + p);
}

function pairs(rows, onVillage) {
  if (rows.length === 0) return null;
  return folded(
    `${count(rows.length, "overlap")} it would make`,
    () =>
      h(
        "ul",
        { class: "entries" },
        rows.map(({ b, severity, band, minutes: apart, advice }) =>
          h(
            "li",
            {},
            link(b.village_name, () => onVillage(b.village)),
            ` ${b.product_name}, ${minutes(apart)}: `,
            h("strong", {}, decimal(severity)),
            " ",
            bandBadge(band),
            advice && h("p", { class: "hint" }, `${words(advice.kind)}. ${advice.reason}`),
          ),
        ),
      ),
    true,
  );
}

/** @type {(before: number | null, after: number | null, text: (value: number) => string) => string} */
const arrow = (before, after, text) =>
  `${before === null ? "–" : text(before)} → ${after === null ? "–" : text(after)}`;
const two = value => decimal(value, 2);

/** @param {WhatIf} answer */
function changes({ villages, products }) {
  const heads = ["", "Overlaps", "Worst", "Full rivals", "Change"].map(text => ({ text }));
  const row = (name, change) => [
    name,
    arrow(change.pairs_before, change.pairs_after, number),
    arrow(change.worst_severity_before, change.worst_severity_after, decimal),
    arrow(change.full_rival_equivalents_before, change.full_rival_equivalents_after, two),
    `+${two(change.change)}`,
  ];
  return folded("What changes for each village", () => [
    sheet(
      "By village, now → with it",
      heads,
      villages.map(change => row(change.village_name, change)),
    ),
    products.length > 0 &&
      sheet(
        "By product of the neighbours, now → with it",
        heads,
        products.map(change => row(`${change.village_name}, ${change.product_name}`, change)),
      ),
  ]);
}

/** Markets before and after, those where one more seller tells most first. */
function markets(rows) {
  const grown = ({ before, after }) => (after.effective_sellers ?? 0) - (before.effective_sellers ?? 0);
  const sorted = [...rows].sort((a, b) => grown(b) - grown(a));
  const unknown = rows.every(({ after }) => after.saturation === null) && rows[0].after.saturation_reason;
  return folded("Its markets, now → with it", () => [
    sheet(
      sorted.length > MARKETS ? `The ${MARKETS} of ${sorted.length} markets that change most` : "Markets",
      ["City", "Sellers", "Effective", "HHI", "Saturation"].map(text => ({ text })),
      sorted
        .slice(0, MARKETS)
        .map(({ city_name: city, season, before, after }) => [
          season && season !== "year" ? `${city}, ${season}` : city,
          arrow(before.sellers, after.sellers, number),
          arrow(before.effective_sellers, after.effective_sellers, two),
          arrow(before.hhi, after.hhi, value => decimal(value, 3)),
          arrow(before.saturation, after.saturation, two),
        ]),
    ),
    unknown && hint(`Saturation is not known: ${unknown}.`),
    hint("Effective sellers, 1/HHI: as crowded as so many of like size."),
  ]);
}
