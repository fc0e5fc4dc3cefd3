// Crowding as the sum it is: every pair with what it adds.

import { adjusted, atLeast, countsOf } from "../../crowding/null-model.js";
import { rivalSum } from "../../crowding/sums.js";
import { decimal, probability, times } from "../../format.js";
import { folded, formula, hint, sheet } from "./parts.js";

const SHOWN = 200;

/**
 * The working of row.full_rival_equivalents from its pairs, folded.
 * @param {any} row
 * @param {any} pairs
 * @param {State} state
 */
export function pairSum(row, pairs, { overlapQuery }, open = false) {
  if (row.full_rival_equivalents === null) return null;
  return folded(
    `Crowding ${decimal(row.full_rival_equivalents, 2)}: the sum`,
    () => working(row, pairs, overlapQuery),
    open,
  );
}

export function working(row, pairs, query) {
  const { rows, sum } = rivalSum(pairs);
  if (Math.abs(sum - row.full_rival_equivalents) > 1e-6)
    return hint("Not all pairs of this sum are loaded: narrow the filters to see it whole.");
  if (rows.length === 0) return hint("No pair is counted, so the sum is 0.");
  const rest = rows.slice(SHOWN);
  const shown = rows
    .slice(0, SHOWN)
    .map(({ pair: { a, b, severity }, adds }) => [
      `${a.village_name}, ${a.product_name}`,
      `${b.village_name}, ${b.product_name}`,
      decimal(severity, 2),
      decimal(adds, 4),
    ]);
  if (rest.length > 0)
    shown.push([
      `${rest.length} more`,
      "",
      "",
      decimal(
        rest.reduce((all, { adds }) => all + adds, 0),
        4,
      ),
    ]);
  return [
    sheet(
      "Every overlap that is counted",
      [{ text: "Product" }, { text: "Rival", numeric: false }, { text: "S" }, { text: "S / 100" }],
      shown,
      ["Full-rival equivalents", "", "", decimal(sum, 4)],
    ),
    formula(`=SUM(S)/100 = ${decimal(sum, 2)}`),
    query.min_severity > 0 && hint(`Overlaps below ${query.min_severity} are left out, as the filter says.`),
  ];
}

// How a figure beside chance comes about: expected, times, p and q with the counts put in.

/** One sentence with expected, times, p and q; more than chance would place is no judgement. */
export function chanceSentence(chance) {
  if (!chance) return null;
  if (chance.p === null || chance.p === undefined) return chance.sentence;
  return `${chance.sentence} ${beside(chance)} p ${probability(chance.p)}, q ${probability(chance.q)}.`;
}

/** What p says in words; of good or harm it says nothing. */
export function beside({ p }) {
  return p <= 0.05 ? "More than chance would place." : "Chance alone may well place as many.";
}

/**
 * @param villages how many the programme has
 * @param all the p of everything that was tested with it
 */
export function localWorking(chance, villages, all) {
  if (typeof chance?.p !== "number") return hint(chance?.sentence ?? "There is no test beside chance.");
  const counts = countsOf(chance, villages);
  return [
    hint(chanceSentence(chance)),
    counts
      ? exact(counts, chance)
      : hint("p is the service's, by its method: strata or weights take another sum than the plain one."),
    q(chance, all),
  ];
}

function exact({ found, all, makers, drawn }, chance) {
  return [
    formula(
      `expected = ${drawn} × ${makers} / ${all} = ${decimal(chance.expected_alike, 3)}; times = ${found} / ${decimal(chance.expected_alike, 3)} = ${times(chance.quotient)}`,
    ),
    formula(
      `p = P(X ≥ ${found}), X ~ Hypergeometric(${all}, ${makers}, ${drawn}) = ${probability(atLeast({ found, all, makers, drawn }))}`,
    ),
    hint(
      `${all} other villages, ${makers} of them make it, ${drawn} are neighbours. A spreadsheet: =1-HYPGEOM.DIST(${found - 1},${drawn},${makers},${all},TRUE)${found === 0 ? " is 1 where none was found" : ""}`,
    ),
  ];
}

/** q with its place among all p (Benjamini and Hochberg 1995). */
export function q(chance, all) {
  const found = adjusted(chance.p, all);
  if (!found || Math.abs(found.q - chance.q) > 1e-6)
    return hint(`q ${probability(chance.q)}: Benjamini and Hochberg over all that were tested.`);
  const least = found.at === found.rank ? "" : `, the least of what follows, at number ${found.at} of ${found.tests}`;
  return formula(
    `q = ${found.tests} × ${probability(found.pAt)} / ${found.at} = ${probability(found.q)} (p is number ${found.rank} of ${found.tests}${least})`,
  );
}
