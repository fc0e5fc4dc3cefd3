// One line above each table: how much there is, and what was counted.

import { countByBand } from "../../crowding/pairs.js";
import { count, number } from "../../format.js";
import { BANDS } from "../../scales.js";

/** @param {Pick<State, "overlap" | "overlapView" | "overlapQuery">} state */
export function summary({ overlap, overlapView, overlapQuery }) {
  const { rows, matched } = overlap[overlapView];
  const cut = matched > rows.length ? ` The first ${number(rows.length)} are shown; the downloads have all.` : "";
  const counted =
    overlapView !== "pairs" && Number(overlapQuery.min_severity) > 0
      ? ` Overlaps of ${overlapQuery.min_severity} and more are counted.`
      : "";
  return WORDS[overlapView](rows, matched) + counted + cut;
}

const WORDS = {
  pairs(rows, matched) {
    const bands = countByBand(rows);
    const words = BANDS.filter(({ id }) => bands[id])
      .map(({ id }) => `${number(bands[id])} ${id}`)
      .join(", ");
    return `${count(matched, "overlap")}${words ? `: ${words}` : ""}.`;
  },
  villages(rows, matched) {
    const crowded = rows.filter(({ pairs }) => pairs > 0).length;
    const unknown = rows.filter(({ pairs }) => pairs === null).length;
    return `${count(matched, "village")}, ${number(crowded)} with rivals${unknown ? `, ${number(unknown)} without a known product or road` : ""}.`;
  },
  products(rows, matched) {
    const crowded = rows.filter(({ pairs }) => pairs > 0).length;
    return `${count(matched, "kind")} of products, ${number(crowded)} with rivals.`;
  },
  markets(rows, matched) {
    const cities = new Set(rows.map(({ city }) => city)).size;
    return `${count(matched, "market")}: ${count(cities, "city", "cities")} and what is sold there.`;
  },
};
