// What a scenario changes, as colours, words and signs. Pure.
// Colours: ColorBrewer RdBu, seven classes: safe for colour-blind readers; blue gains, red loses.

import { count, minutes } from "../format.js";
import { minutesClass } from "../scales.js";

/** Minutes of difference, from the most gained; a difference belongs to the first class that it is below. */
export const DIFFERENCES = [
  { below: -29.995, colour: "#2166ac", size: 22, label: "30 min and more gained" },
  { below: -9.995, colour: "#67a9cf", size: 20, label: "10 to 30 min gained" },
  { below: -0.995, colour: "#d1e5f0", size: 18, label: "1 to 10 min gained" },
  { below: 0.995, colour: "#f7f7f7", size: 12, label: "less than 1 min either way" },
  { below: 9.995, colour: "#fddbc7", size: 18, label: "1 to 10 min lost" },
  { below: 29.995, colour: "#ef8a62", size: 20, label: "10 to 30 min lost" },
  { below: Infinity, colour: "#b2182b", size: 22, label: "30 min and more lost" },
];

export function differenceClass(value) {
  return value === null || value === undefined ? null : DIFFERENCES.find(step => value < step.below);
}

/** "12 min less", "2 h 05 min more", "the same". */
export function differenceWords(value) {
  if (value === null || value === undefined) return "";
  if (value === 0) return "the same";
  return `${minutes(Math.abs(value))} ${value < 0 ? "less" : "more"}`;
}

const STATUS = {
  newly_reachable: "reaches a city only now",
  cut_off: "cut off",
  unreachable: "no road to a city, before and after",
};

export function statusWords({ status, difference_minutes: difference }) {
  return STATUS[status] ?? differenceWords(difference);
}

/**
 * The signs of villages: how they differ, or how they were and will be.
 * The signs of villages: how they differ, or how they were and will be.
 * @param {EffectRow[]} rows
 * @param {string} shown
 */
export function effectSigns(rows, shown) {
  const sign = { before: row => sideSign(row.before), after: row => sideSign(row.after) }[shown] ?? differenceSign;
  return new Map(rows.map(row => [row.village, sign(row)]));
}

/** @param {EffectRow} row */
function differenceSign(row) {
  const words = statusWords(row);
  if (row.status === "cut_off") return { shape: "cross", colour: "none", words };
  if (row.status === "newly_reachable") return { shape: "triangle", colour: "#2166ac", size: 22, words };
  const step = differenceClass(row.difference_minutes);
  return step
    ? { shape: "circle", colour: step.colour, size: step.size, words }
    : { shape: "ring", colour: "#fff", words };
}

function sideSign({ minutes: own, city_name: city }) {
  if (own === null) return { shape: "cross", colour: "none", words: "no road to a city" };
  return { shape: "circle", colour: minutesClass(own).colour, words: `${minutes(own)} to ${city}` };
}

/**
 * What the scenario does to the programme, in sentences.
 * What the scenario does to the programme, in sentences.
 * @param {any} effect
 */
export function summaryWords({ summary, changes, changes_that_hold: held }) {
  if (held === 0)
    return ["None of its changes holds when all roads are open: choose one of its months above to see what it does."];
  const { villages, gaining, losing, unchanged, newly_reachable: fresh, cut_off: cut } = summary;
  const some = [
    gaining > 0 && `${count(gaining, "village")} ${gaining === 1 ? "gains" : "gain"} time`,
    losing > 0 && `${count(losing, "village")} ${losing === 1 ? "loses" : "lose"} time`,
    fresh > 0 && `${count(fresh, "village")} reached for the first time`,
    cut > 0 && `${count(cut, "village")} cut off`,
  ].filter(Boolean);
  const lines = [
    some.length > 0
      ? `Of ${villages}: ${some.join(", ")}; ${unchanged} as before.`
      : "Nothing changes for any village.",
  ];
  if (summary.mean_difference_minutes)
    lines.push(
      `On average ${minutes(summary.mean_before_minutes)} before and ${minutes(summary.mean_after_minutes)} after: ${differenceWords(summary.mean_difference_minutes)}.`,
    );
  if (held < changes) lines.push(`${held} of ${changes} changes hold in the month chosen above.`);
  return lines;
}
