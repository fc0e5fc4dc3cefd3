// Other good tours for the same wish, side by side to choose from; asked for when unfolded.

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

export function drawOthers(circuit, { api, onChoose }) {
  const body = h("div", {});
  let asked = false;
  const ask = async event => {
    if (!event.target.open || asked) return;
    asked = true;
    show(body, h("p", { class: "hint", role: "status" }, "Planning two other tours …"));
    try {
      const { circuit: best, instead_of: poorer, alternatives, note } = await api.otherTours(circuit.id);
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
  return h("details", { ontoggle: ask }, h("summary", {}, "Other tours for the same wish"), body);
}

/** The search for others came upon a tour that is worth more than the one shown. */
function better({ value }, best, onChoose) {
  return h(
    "p",
    {},
    `A tour worth ${decimal(best.value, 2)} was found meanwhile, this one is worth ${decimal(value, 2)}. `,
    h("button", { type: "button", class: "quiet", onclick: () => onChoose(best.id) }, "Choose the better one"),
  );
}

function table(tours, alternatives, onChoose, first) {
  const choose = (tour, index) =>
    h("button", { type: "button", class: "quiet", onclick: () => onChoose(tour.id) }, `Choose tour ${index + 1}`);
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
          tours.map((_, index) => h("th", { scope: "col" }, index === 0 ? first : `Tour ${index + 1}`)),
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
            tours.map(tour => h("td", {}, value(tour))),
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
          tours.map((tour, index) => h("td", {}, index > 0 && choose(tour, index))),
        ),
      ),
    ),
  );
}
