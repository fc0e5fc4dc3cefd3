// What a circuit meets, what it leaves out and why, and how its value is counted.

import { isDropped, stopId, stopName } from "../../circuit/edits.js";
import { facts, h } from "../../dom.js";
import { count, decimal, words } from "../../format.js";

export function drawProducts(entries) {
  return entries.length === 0
    ? null
    : h(
        "details",
        {},
        h("summary", {}, `Products on the way (${entries.length})`),
        h(
          "ul",
          {},
          entries.map(({ name, village_name: place, village, category_name: category }) =>
            h(
              "li",
              {},
              `${name} – ${place ?? words(String(village).replace(/^[a-z]{2}-/, ""))}${category && category !== name ? ` (${category})` : ""}`,
            ),
          ),
        ),
      );
}

/** @param {Circuit} circuit */
export function drawLeftOut(circuit, { onVillage, onEdit, problem }) {
  const entries = circuit.left_out ?? [];
  const way = entry => (isDropped(circuit, entry) ? ["Bring back", "restore"] : ["Add", "add"]);
  return entries.length === 0
    ? null
    : h(
        "details",
        { open: entries.some(entry => stopId(entry) === problem?.stop) },
        h("summary", {}, `Left out, and why (${entries.length})`),
        h(
          "ul",
          { class: "entries" },
          entries.map(entry =>
            h(
              "li",
              {},
              h(
                "button",
                { type: "button", class: "link", onclick: () => onVillage(entry.village) },
                entry.village_name ?? entry.village,
              ),
              `: ${entry.attraction_name ?? "taste and buy its products"}`,
              h("p", { class: "hint" }, sentence(entry.reason)),
              h(
                "button",
                {
                  type: "button",
                  class: "tool",
                  "aria-label": `${way(entry)[0]}: ${stopName(entry)}`,
                  onclick: () => onEdit({ type: way(entry)[1], stop: stopId(entry) }, "pin"),
                },
                way(entry)[0],
              ),
              problem?.stop === stopId(entry) && h("p", { class: "problem", role: "alert" }, problem.text),
            ),
          ),
        ),
      );
}

export function drawMethod({ method: rule, search, request }) {
  const isHurried = search?.stopped === "time" || search?.milliseconds > request?.milliseconds / 2;
  return (
    rule?.formula &&
    h(
      "details",
      {},
      h("summary", {}, "How the value is counted"),
      h("p", { class: "hint" }, sentence(rule.formula)),
      facts([
        ["New village", rule.new_village],
        ["New category", rule.new_category],
        ["Quality", rule.quality_factor],
        ["Days begin", rule.day_begins],
      ]),
      search &&
        h(
          "p",
          { class: "hint" },
          `Searched for ${decimal(search.milliseconds / 1000)} s in ${count(search.rounds, "round")}${isHurried ? "; the clock hurried it, so another try may differ" : ""}.`,
        ),
    )
  );
}

const sentence = text => (text ? text[0].toUpperCase() + text.slice(1).replace(/\.?$/, ".") : "");
