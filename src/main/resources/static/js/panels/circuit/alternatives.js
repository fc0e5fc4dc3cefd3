// Other good circuits for the same request, side by side to choose from; asked for when unfolded.

import { stopsOf, total } from "../../circuit/request.js";
import { h, show } from "../../dom.js";
import { decimal, km, minutes, percent, words } from "../../format.js";

/** @type {[string, (circuit: any) => string][]} */
const ROWS = [
  ["Value", ({ value }) => decimal(value)],
  ["Stops", circuit => String(stopsOf(circuit).length)],
  ["Driving", circuit => `${minutes(total(circuit, "drive_minutes"))}, ${km(total(circuit, "km"))}`],
  ["Visiting", circuit => minutes(total(circuit, "visit_minutes"))],
  [
    "Themes",
    ({ coverage }) =>
      Object.keys(coverage ?? {})
        .map(words)
        .join(", "),
  ],
  ["Villages", circuit => [...new Set(stopsOf(circuit).map(({ village_name: name }) => name))].join(", ")],
];

/**
 * @param {Circuit} circuit
 * @param {{api: Api, [action: string]: any}} actions
 */
export function drawAlternatives(circuit, { api, onChoose }) {
  const body = h("div", {});
  let asked = false;
  const ask = async event => {
    if (!event.target.open || asked) return;
    asked = true;
    show(body, h("p", { class: "hint", role: "status" }, "Planning two other circuits …"));
    try {
      const { circuit: best, instead_of: poorer, alternatives, note } = await api.alternativeCircuits(circuit.id);
      const others = await Promise.all(alternatives.map(({ id }) => api.circuit(id)));
      const first = poorer ? await api.circuit(best.id) : circuit;
      show(
        body,
        poorer && better(circuit, first, onChoose),
        note && h("p", { class: "hint" }, note),
        others.length > 0 && table([first, ...others], alternatives, onChoose, poorer ? "Better one" : "This one"),
      );
    } catch (problem) {
      asked = false;
      show(body, h("p", { class: "problem", role: "alert" }, problem.message));
    }
  };
  return h("details", { ontoggle: ask }, h("summary", {}, "Other circuits for the same request"), body);
}

/** The search for others came upon a circuit that is worth more than the one shown. */
function better({ value }, best, onChoose) {
  return h(
    "p",
    {},
    `A circuit worth ${decimal(best.value, 2)} was found meanwhile, this one is worth ${decimal(value, 2)}. `,
    h("button", { type: "button", class: "quiet", onclick: () => onChoose(best.id) }, "Choose the better one"),
  );
}

function table(circuits, alternatives, onChoose, first) {
  const choose = (circuit, index) =>
    h("button", { type: "button", class: "quiet", onclick: () => onChoose(circuit.id) }, `Choose circuit ${index + 1}`);
  return h(
    "div",
    { class: "others" },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", {}),
          circuits.map((_, index) => h("th", { scope: "col" }, index === 0 ? first : `Circuit ${index + 1}`)),
        ),
      ),
      h(
        "tbody",
        {},
        ROWS.map(([title, value]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, title),
            circuits.map(circuit => h("td", {}, value(circuit))),
          ),
        ),
        h(
          "tr",
          {},
          h("th", { scope: "row" }, "Other stops"),
          h("td", {}),
          alternatives.map(({ difference }) => h("td", {}, percent(difference))),
        ),
        h(
          "tr",
          {},
          h("td", {}),
          circuits.map((circuit, index) => h("td", {}, index > 0 && choose(circuit, index))),
        ),
      ),
    ),
  );
}
