// What lies in each band of minutes around a point: land, cities, villages and their people.

import { h, svg } from "../../dom.js";
import { count, minutes, number } from "../../format.js";
import { placesInBands } from "../../travel/bands.js";

/** areas: {bands, villages: null or {villages, minutes}}. */
export function bandList({ bands, villages }, { onVillage, onPoint }) {
  const named = villages ? placesInBands(bands, villages.villages, villages.minutes) : bands;
  return h(
    "ul",
    { class: "bands" },
    named.map((band, index) =>
      h("li", {}, head(band), facts(band.properties), places(band, index === 0, onVillage, onPoint)),
    ),
  );
}

const head = ({ from, to, colour }) =>
  h("h3", {}, swatch(colour), from === 0 ? `Within ${minutes(to)}` : `${minutes(from)} to ${minutes(to)}`);

export function swatch(colour) {
  return svg(
    "svg",
    { class: "symbol", viewBox: "0 0 20 20", width: 16, height: 16, "aria-hidden": "true" },
    svg("rect", { x: 1, y: 1, width: 18, height: 18, fill: colour, "fill-opacity": 0.6, stroke: colour }),
  );
}

/** Sums up to the end of the band, as the service counts them. */
function facts(sums) {
  const { minutes: to, area_km2: area, cities, city_population: inCities } = sums;
  const own = sums.village_population;
  const unknown = sums.villages_of_unknown_population;
  const people =
    own === null
      ? "population not known"
      : `${number(own)} people${unknown > 0 ? ` where it is known, ${unknown} not` : ""}`;
  const of = cities.length > 0 ? `${count(cities.length, "city", "cities")} of ${number(inCities)} people` : "no city";
  const words = `In all within ${minutes(to)}: ${number(area)} km², ${of}, ${count(sums.villages, "village")}`;
  return h("p", { class: "hint" }, sums.villages > 0 ? `${words} (${people}).` : `${words}.`);
}

function places({ villages, to }, open, onVillage, onPoint) {
  if (!villages) return null;
  if (villages.length === 0) return h("p", { class: "hint" }, "No village of the programme in this band.");
  const line = village =>
    h(
      "li",
      { onmouseenter: () => onPoint(village.id), onmouseleave: () => onPoint(null) },
      h(
        "button",
        {
          type: "button",
          class: "link",
          onclick: () => onVillage(village.id),
          onfocus: () => onPoint(village.id),
          onblur: () => onPoint(null),
        },
        village.name,
      ),
      ` ${minutes(village.minutes)}`,
      village.population ? `, ${number(village.population)} people` : "",
    );
  return h(
    "details",
    { open, "data-within": to },
    h("summary", {}, `${count(villages.length, "village")} of the programme in this band`),
    h("ul", { class: "places" }, villages.map(line)),
  );
}
