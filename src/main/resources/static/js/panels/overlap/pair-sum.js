// Crowding as the sum it is: every pair with what it adds.

import { rivalSum } from "../../crowding/sums.js";
import { decimal } from "../../format.js";
import { folded } from "./later.js";
import { formula, hint, sheet } from "./parts.js";

const SHOWN = 200;

/** The working of row.full_rival_equivalents from its pairs, folded. */
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
