// What was asked of each theme beside what a circuit gives it, in rows to read. Pure.

import { words } from "../format.js";
import { total } from "./request.js";

/** A share that is this much short of what was asked for is explained. */
const SHORT = 0.05;
const NO_MORE = "there is not more within reach";
const NO_ROOM = "the days had no room for more";

/**
 * The themes that were asked for or are met, the most wanted first.
 * @param {Circuit} circuit
 */
export function themeRows(circuit) {
  const visiting = total(circuit, "visit_minutes");
  return (circuit.themes ?? [])
    .map(({ theme, asked_share: asked, share, visit_minutes: minutes, possible_minutes: possible }) => ({
      theme,
      asked,
      share,
      minutes,
      shortfall: asked - share > SHORT ? (possible < asked * visiting ? NO_MORE : NO_ROOM) : null,
    }))
    .sort((a, b) => b.asked - a.asked || b.share - a.share);
}

/** Why themes have less than was asked for, one sentence a reason. */
export function shortfalls(rows) {
  const names = why => rows.filter(row => row.shortfall === why).map(({ theme }) => words(theme).toLowerCase());
  return [NO_MORE, NO_ROOM]
    .filter(why => names(why).length > 0)
    .map(why => `More than 5 points short, because ${why}: ${names(why).join(", ")}.`);
}

/**
 * Driving as a share of all hours of the days; null for a circuit without any.
 * @param {Circuit} circuit
 */
export function drivingShare(circuit) {
  const hours = total(circuit, "total_minutes");
  return hours > 0 ? total(circuit, "drive_minutes") / hours : null;
}
