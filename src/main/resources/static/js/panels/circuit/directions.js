// Turn by turn, leg by leg.

import { h } from "../../dom.js";
import { km } from "../../format.js";

/** The leg's turns of the service's map of a circuit; null where none are known. */
export function turnsOf(features, day, order) {
  const leg = (features ?? []).find(
    ({ properties }) => properties.kind === "leg" && properties.day === day && properties.order === order,
  );
  const turns = leg?.properties.instructions ?? [];
  return turns.length === 0 ? null : turns;
}

export function directions(turns) {
  return h(
    "ol",
    { class: "turns" },
    turns.map(({ text, km: length }) =>
      h("li", {}, sentence(text), length > 0 && h("span", { class: "hint" }, ` ${km(length)}`)),
    ),
  );
}

const sentence = text => (text ? text[0].toUpperCase() + text.slice(1) : "");
