// Other good tours for the same wish, side by side to choose from; asked for when unfolded.

import { stopsOf, total } from "../circuit-request.js";
import { h, show } from "../dom.js";
import { decimal, km, minutes, percent, words } from "../format.js";

const ROWS = [
  ["Value", ({ value }) => decimal(value)],
  ["Stops", circuit => String(stopsOf(circuit).length)],
  ["Driving", circuit => `${minutes(total(circuit, "drive_minutes"))}, ${km(total(circuit, "km"))}`],
  ["Visiting", circuit => minutes(total(circuit, "visit_minutes"))],
  ["Themes", ({ coverage }) => Object.keys(coverage ?? {}).map(words).join(", ")],
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
      const { alternatives, note } = await api.otherTours(circuit.id);
      const others = await Promise.all(alternatives.map(({ id }) => api.circuit(id)));
      show(body, note && h("p", { class: "hint" }, note), others.length > 0 && table([circuit, ...others], alternatives, onChoose));
    } catch (problem) {
      asked = false;
      show(body, h("p", { class: "problem", role: "alert" }, problem.message));
    }
  };
  return h("details", { ontoggle: ask }, h("summary", {}, "Other tours for the same wish"), body);
}

function table(tours, alternatives, onChoose) {
  const choose = (tour, index) =>
    h("button", { type: "button", class: "quiet", onclick: () => onChoose(tour.id) }, `Choose tour ${index + 1}`);
  return h(
    "div",
    { class: "others" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("td", {}), tours.map((_, index) => h("th", { scope: "col" }, index === 0 ? "This one" : `Tour ${index + 1}`)))),
      h(
        "tbody",
        {},
        ROWS.map(([title, value]) => h("tr", {}, h("th", { scope: "row" }, title), tours.map(tour => h("td", {}, value(tour))))),
        h(
          "tr",
          {},
          h("th", { scope: "row" }, "Other stops"),
          h("td", {}),
          alternatives.map(({ difference }) => h("td", {}, percent(difference))),
        ),
        h("tr", {}, h("td", {}), tours.map((tour, index) => h("td", {}, index > 0 && choose(tour, index)))),
      ),
    ),
  );
}
