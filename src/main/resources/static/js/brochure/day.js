// One day of the brochure: its hours, its stops, the way from each to the next.

import { dateOf, dateWords, lunchOf } from "../circuit/clock.js";
import { soldTogether, tasting } from "../circuit/edits.js";
import { h } from "../dom.js";
import { km, minutes, months, words } from "../format.js";
import { directions, turnsOf } from "../panels/circuit/directions.js";
import { timeProfile } from "../panels/circuit/time-profile.js";

export function drawDay(day, { circuit, features, resources, products, date, map }) {
  const begins = date && dateOf(date, day.day);
  const told = new Map(day.stops.toReversed().map(stop => [stop.village, stop]));
  for (const stop of day.stops) if (!stop.attraction) told.set(stop.village, stop);
  return h(
    "section",
    { class: `day day-${((day.day - 1) % 7) + 1}` },
    h("h2", {}, `Day ${day.day}: ${title(day)}`),
    begins && h("p", { class: "date" }, dateWords(begins)),
    h(
      "p",
      { class: "sums" },
      `${minutes(day.drive_minutes)} driving over ${km(day.km)}, ${minutes(day.visit_minutes)} visiting, ${minutes(day.total_minutes)} in all`,
    ),
    timeProfile(day),
    map,
    day.note && h("p", { class: "hint" }, day.note),
    h("p", { class: "from" }, h("span", { class: "clock" }, day.depart), ` From ${day.start.name}`),
    day.lunch && h("p", { class: "hint" }, lunchOf(day.lunch)),
    day.stops.map(stop => [
      way(stop, features, day.day, stop.order, stop.village_name),
      drawStop(
        stop,
        resources.get(stop.attraction),
        tasting(circuit, stop, 3),
        ...(told.get(stop.village) === stop ? [products.get(stop.village), soldTogether(circuit, stop.village)] : []),
      ),
    ]),
    way(day.end, features, day.day, day.stops.length + 1, day.end.name),
    h(
      "p",
      { class: "to" },
      h("span", { class: "clock" }, day.end.arrive),
      ` ${day.overnight ? `Night in ${day.end.name}` : `End in ${day.end.name}`}`,
    ),
  );
}

function title({ stops, start, end }) {
  const villages = [...new Set(stops.map(({ village_name: name }) => name))];
  return villages.length > 0 ? villages.join(" – ") : `${start.name} – ${end.name}`;
}

function way({ leg_minutes: time, leg_km: length }, features, day, order, to) {
  if (!time && !length) return null;
  const turns = turnsOf(features, day, order);
  return h("div", { class: "way" }, h("p", {}, `${minutes(time)}, ${km(length)} to ${to}`), turns && directions(turns));
}

function drawStop(stop, attraction, tastes, goods, together) {
  return h(
    "article",
    { class: "stop" },
    h("span", { class: "number" }, String(stop.order)),
    h(
      "div",
      {},
      h("h3", {}, tastes ?? stop.attraction_name, h("span", { class: "in" }, ` ${stop.village_name}`)),
      h(
        "p",
        {},
        h("span", { class: "clock" }, `${stop.arrive}–${stop.depart}`),
        ` ${[
          `${minutes(stop.visit_minutes)}${stop.visit_minutes_estimated ? " (estimated)" : ""}`,
          words(stop.theme),
          stop.wait_minutes >= 1 && `${minutes(stop.wait_minutes)} until it begins`,
          stop.opening_hours && `open ${stop.opening_hours}${stop.hours_heeded === false ? " (not checked)" : ""}`,
          attraction?.months?.length > 0 && `in ${months(attraction.months)}`,
          typeof attraction?.quality === "number" && `quality ${attraction.quality} of 5`,
        ]
          .filter(Boolean)
          .join(" · ")}`,
      ),
      attraction?.note && h("p", { class: "note" }, attraction.note),
      goods?.length > 0 &&
        h(
          "p",
          { class: "goods" },
          h("b", {}, tastes ? "On sale: " : `To taste and buy in ${stop.village_name}: `),
          goods.map(good).join("; "),
        ),
      together?.length > 0 && h("p", { class: "goods" }, h("b", {}, "Sold together with "), together.join(", ")),
    ),
  );
}

function good({ name, variety, category_name: category, months: open }) {
  const more = [
    variety && variety !== name && variety,
    !variety && category && category !== name && category,
    open?.length > 0 && months(open),
  ];
  const text = more.filter(Boolean).join(", ");
  return text === "" ? name : `${name} (${text})`;
}
