// What a portfolio says, in words and signs. Pure.

import { count, minutes } from "../format.js";
import { circuitColour } from "../scales.js";

/** From one number to another, or the one they share. */
export function range(least, most, words) {
  return least === most ? words(least) : `${words(least)} to ${words(most)}`;
}

/** @param {Pick<Portfolio, "villages" | "uncovered" | "circuits" | "balance">} portfolio */
export function balanceOf({ villages, uncovered, circuits, balance }) {
  const all = villages.length + uncovered.length;
  return [
    ["Villages reached", `${villages.length} of ${all}`],
    [
      "Villages on a circuit",
      `${range(balance.fewest_villages, balance.most_villages, String)}${varied(balance.villages_variation, circuits)}`,
    ],
    [
      "Visiting on a circuit",
      `${range(balance.least_visit_minutes, balance.most_visit_minutes, minutes)}${varied(balance.visit_minutes_variation, circuits)}`,
    ],
    ["Days with a stop", range(balance.fewest_days, balance.most_days, String)],
    ["Circuits at one village", balance.most_circuits > 0 ? `at most ${balance.most_circuits}` : null],
  ];
}

const varied = (variation, circuits) => (circuits.length > 1 ? ` (varies by ${Math.round(variation * 100)} %)` : "");

/**
 * The villages of one circuit, most time first.
 * The villages of one circuit, most time first.
 * @param {Pick<Portfolio, "villages">} portfolio
 * @param {string} circuit
 */
export function gainsOf({ villages }, circuit) {
  return villages.filter(({ circuits }) => circuits.includes(circuit));
}

/** @param {Portfolio["villages"][number]} gain */
export function gainText({ village_name: name, stops, visit_minutes: time }) {
  return `${name}: ${count(stops, "stop")}, ${minutes(time)}`;
}

/**
 * Signs of the villages by the circuit that stops there.
 * Signs of the villages by the circuit that stops there.
 * @param {Pick<Portfolio, "circuits" | "villages" | "uncovered">} portfolio
 */
export function portfolioSigns({ circuits, villages, uncovered }) {
  const number = new Map(circuits.map(({ id }, index) => [id, index + 1]));
  const signs = new Map(
    villages.map(({ village, circuits: on }) => {
      const first = number.get(on[0]);
      const words = `circuit ${on.map(id => number.get(id)).join(" and ")}, ${circuits[first - 1].name}`;
      return [village, { shape: "circle", colour: circuitColour(first), words }];
    }),
  );
  for (const { village, reason } of uncovered)
    signs.set(village, { shape: "cross", colour: "none", words: `on no circuit: ${reason}` });
  return signs;
}
