// One day of a tour: its stops in order, the ways between them, the night.

import { h } from "../dom.js";
import { km, minutes, words } from "../format.js";

export function dayCard(day, { onVillage, onShow }) {
  return h(
    "section",
    { class: `card day day-${((day.day - 1) % 7) + 1}` },
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
    day.note && h("p", { class: "hint" }, day.note),
    h(
      "ol",
      { class: "stops" },
      h("li", { class: "end" }, h("span", { class: "number" }, "S"), h("div", {}, `Start in ${day.start.name}`)),
      day.stops.map(stop =>
        h(
          "li",
          {},
          leg(stop),
          h("span", { class: "number" }, String(stop.order)),
          h(
            "div",
            {},
            h("button", { type: "button", class: "link", onclick: () => onVillage(stop.village) }, stop.village_name),
            stop.attraction_name && stop.attraction_name !== stop.village_name && `: ${stop.attraction_name}`,
            h(
              "p",
              { class: "hint" },
              [
                `${stop.arrive}–${stop.depart}`,
                `${minutes(stop.visit_minutes)} visit${stop.visit_minutes_estimated ? " (estimated)" : ""}`,
                words(stop.theme),
                stop.opening_hours && `open ${stop.opening_hours}`,
              ]
                .filter(Boolean)
                .join(" · "),
            ),
          ),
        ),
      ),
      day.end &&
        h(
          "li",
          { class: "end" },
          leg(day.end),
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
}

const leg = ({ leg_minutes: time, leg_km: length }) =>
  !time && !length ? null : h("p", { class: "leg" }, `${minutes(time)}, ${km(length)}`);
