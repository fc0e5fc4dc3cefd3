// One day of a circuit: its hours, its stops in order, the legs between them, the night.

import { lunchOf } from "../../circuit/clock.js";
import { fallOf, stopId } from "../../circuit/edits.js";
import { h } from "../../dom.js";
import { km, minutes, words } from "../../format.js";
import { directions, turnsOf } from "./directions.js";
import { stopRow, takesStops } from "./stop.js";
import { timeProfile } from "./time-profile.js";

/**
 * @param {Day} day
 * @param {{circuit: Circuit, [action: string]: any}} actions
 */
export function dayCard(day, { circuit, features, problem, onVillage, onShow, onEdit }) {
  const turns = order => turnsOf(features, day.day, order);
  const card = h(
    "section",
    { class: `card day day-${((day.day - 1) % 7) + 1}`, "aria-label": `Day ${day.day}` },
    h(
      "header",
      {},
      h("h3", {}, `Day ${day.day}`),
      h("button", { type: "button", class: "quiet", onclick: () => onShow(day) }, "Show on map"),
    ),
    h(
      "p",
      { class: "hint" },
      `${minutes(day.drive_minutes)} driving over ${km(day.km)}, ${minutes(day.visit_minutes)} visiting, ${minutes(day.total_minutes)} in all`,
    ),
    timeProfile(day),
    day.lunch && h("p", { class: "hint" }, lunchOf(day.lunch)),
    day.note && h("p", { class: "hint" }, day.note),
    h(
      "ol",
      { class: "stops" },
      h(
        "li",
        { class: "end" },
        h("span", { class: "number" }, "S"),
        h("div", {}, `Start in ${day.start.name}${day.depart ? `, ${day.depart}` : ""}`),
      ),
      day.stops.map(stop =>
        stopRow(stop, day, {
          circuit,
          turns: turns(stop.order),
          problem: problem?.stop === stopId(stop) ? problem.text : null,
          onVillage,
          onEdit,
        }),
      ),
      day.end &&
        h(
          "li",
          { class: "end" },
          leg(day.end, turns(day.stops.length + 1)),
          h("span", { class: "number" }, "E"),
          h("div", {}, `${day.end.name}${day.end.arrive ? `, ${day.end.arrive}` : ""}`),
        ),
    ),
    day.overnight &&
      h(
        "p",
        { class: "overnight" },
        `Night in ${day.overnight.name}${day.overnight.kind ? ` (${words(day.overnight.kind).toLowerCase()})` : ""}`,
      ),
  );
  takesStops(card, (id, before) => {
    const edit = fallOf(circuit, id, day.day, before);
    if (edit) onEdit(edit, "drag");
  });
  return card;
}

// The leg to a stop, with its turns folded beneath.

export function leg({ leg_minutes: time, leg_km: length }, turns) {
  if (!time && !length) return null;
  const text = `${minutes(time)}, ${km(length)}`;
  return turns
    ? h(
        "details",
        { class: "leg" },
        h("summary", {}, text, h("span", { class: "unseen" }, ": the way turn by turn")),
        directions(turns),
      )
    : h("p", { class: "leg" }, text);
}
