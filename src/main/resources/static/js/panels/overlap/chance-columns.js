// The columns that stand beside every severity: what chance would place. They never hide a row.

import { h } from "../../dom.js";
import { decimal, probability, times, UNKNOWN } from "../../format.js";

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

const two = value => decimal(value, 2);
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
export function chanceColumns(of) {
  return CHANCE.map(([title, name, text, outermost, hint]) => ({
    title,
    hint,
    numeric: true,
    first: name === "quotient" && "descending",
    value: row => finite(outermost(of(row).map(chance => chance?.[name]))),
    cell: row => of(row).map((chance, index) => [index > 0 && h("br"), figure(chance?.[name], text, chance?.reason)]),
  }));
}
