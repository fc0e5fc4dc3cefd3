// What an assignment comes to: today, the best found, and the bound, with the sums that they are.

import { h } from "../../dom.js";
import { count, decimal } from "../../format.js";
import { formula, hint } from "./parts.js";

export function totals({
  today,
  best,
  bound,
  gap,
  proven,
  changed_villages: changed,
  left_out: leftOut,
  method,
  villages,
}) {
  const newcomers = villages.filter(row => !row.today && row.changes).length;
  const sum = ({ crowding, departure, total }) =>
    `${decimal(crowding, 2)} crowding + ${decimal(departure, 2)} departure = ${decimal(total, 2)}`;
  return h(
    "article",
    { class: "card" },
    h("h2", {}, `Crowding ${decimal(today.crowding, 2)} today, ${decimal(best.crowding, 2)} with the best found`),
    formula(`today: ${sum(today)}`),
    formula(`best:  ${sum(best)}`),
    hint(
      proven
        ? `No assignment of these products has a smaller total: the bound is ${decimal(bound, 2)}.`
        : `No assignment can be below a total of ${decimal(bound, 2)}, so at most ${decimal(gap, 2)} is still to gain.`,
    ),
    h("p", {}, `${count(changed, "village")} would put another product first.`),
    newcomers > 0 &&
      hint(
        `${count(newcomers, "village")} of them make nothing known today: they add no crowding to today's total, and their departure to the best one's.`,
      ),
    leftOut.length > 0 &&
      hint(`Left out, as nothing is known to build on: ${leftOut.map(row => row.village_name).join(", ")}.`),
    hint(
      `Full rivals: severity / 100 over pairs of neighbours, one product each. Departure: ${method.stay_weight} × (1 − nearness) for each village. Seed ${method.seed}.`,
    ),
  );
}
