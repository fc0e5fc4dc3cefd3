// Lists of what a village has: products, resources, services, each with its source.

import { facts, h } from "../dom.js";
import { decimal, minutes, months, number, sources, words } from "../format.js";
import { offerOfProduct, offerOfResource } from "../offer.js";
import { offerDrawing } from "../symbols.js";

export function section(title, entries, empty, draw) {
  return h(
    "section",
    {},
    h("h3", {}, `${title} `, entries.length > 0 && h("span", { class: "badge" }, String(entries.length))),
    entries.length === 0
      ? h("p", { class: "hint" }, empty)
      : h(
          "ul",
          { class: "entries" },
          entries.map(entry => h("li", {}, draw(entry))),
        ),
  );
}

/** @param {VillagePage["products"][number]} entry */
export function product(entry) {
  return [
    h(
      "p",
      { class: "entry-title" },
      offerDrawing(offerOfProduct(entry), 14),
      h("strong", {}, entry.name),
      entry.nominated && h("span", { class: "badge nominated" }, "nominated"),
    ),
    h("p", { class: "hint" }, entry.category_path ?? entry.category_name),
    facts([
      ["Variety", entry.variety],
      ["Rating", entry.rating === null ? null : `${decimal(entry.rating)} of 5`],
      ["Producers", entry.producers === null ? null : number(entry.producers)],
      ["Yearly sales", entry.yearly_sales_eur === null ? null : `€ ${number(entry.yearly_sales_eur)}`],
      ["Months", entry.months?.length ? months(entry.months) : null],
    ]),
    origin(entry.source),
    entry.note && h("p", { class: "hint" }, entry.note),
  ];
}

/** @param {VillagePage["resources"][number]} entry */
export function resource(entry) {
  const visit =
    entry.visit_minutes === null || entry.visit_minutes === undefined
      ? null
      : `${minutes(entry.visit_minutes)}${entry.visit_minutes_estimated ? " (estimated)" : ""}`;
  const offer = offerOfResource(entry);
  return [
    h(
      "p",
      { class: "entry-title" },
      offer && offerDrawing(offer, 14),
      h("strong", {}, entry.name),
      h("span", { class: "badge" }, words(entry.theme ?? entry.kind)),
    ),
    facts([
      ["Visit", visit],
      ["Months", entry.months?.length ? months(entry.months) : null],
      ["Open", entry.opening_hours],
      ["Quality", entry.quality === null ? null : `${decimal(entry.quality)} of 5`],
    ]),
    origin(entry.source),
    entry.note && h("p", { class: "hint" }, entry.note),
  ];
}

export const service = entry => [
  h(
    "p",
    { class: "entry-title" },
    h("strong", {}, entry.name ?? words(entry.kind)),
    h("span", { class: "badge" }, words(entry.kind)),
  ),
  origin(entry.source),
  entry.note && h("p", { class: "hint" }, entry.note),
];

/** The sources of an entry, those on the web as links. */
export function origin(source) {
  const parts = sources(source);
  return parts.length === 0
    ? null
    : h(
        "p",
        { class: "origin" },
        parts.map(({ text, href }, index) => [
          index > 0 && " · ",
          href ? h("a", { href, rel: "noopener noreferrer", target: "_blank" }, text) : text,
        ]),
      );
}
