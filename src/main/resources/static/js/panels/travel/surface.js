// The land coloured by minutes: a switch, what it shows, who lives in which band, and the files.

import { h, show } from "../../dom.js";
import { count, number } from "../../format.js";

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startSurface(element, store, { api }) {
  const box = h("input", { type: "checkbox", onchange: ({ target }) => store.set({ surface: target.checked }) });
  const toggle = h(
    "label",
    { class: "choice" },
    box,
    h("span", {}, "Colour the land by minutes, not only the villages"),
  );
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const busy = h("progress", { class: "busy-line", "aria-label": "Measuring the land", hidden: true });
  const told = h("div");
  show(element, toggle, problem, busy, told);

  store.watch(["surface", "surfaceCells", "surfaceCellsBusy", "surfaceCellsProblem"], state => {
    const { surface, surfaceCells, surfaceCellsBusy, surfaceCellsProblem } = state;
    box.checked = surface;
    busy.hidden = !surface || !surfaceCellsBusy;
    problem.hidden = !surface || !surfaceCellsProblem;
    problem.textContent = surfaceCellsProblem?.message ?? "";
    show(told, surface && surfaceCells && words(surfaceCells), surface && surfaceCells && files(surfaceCells, api));
  });
}

function words({ size, count: cells, bands }) {
  const row = ({ band, area_km2: area, city_population: inCities, villages, village_population: people }) => [
    band,
    number(area),
    number(inCities),
    `${number(villages)}${people ? ` (${number(people)})` : ""}`,
  ];
  const heads = ["Minutes", "Land, km²", "People in cities", "Villages (people known)"];
  return [
    h(
      "p",
      { class: "hint" },
      `${count(cells, "hexagon")}, ${size} km from middle to middle. Land too far from a road has no colour.`,
    ),
    h(
      "details",
      {},
      h("summary", {}, "Land and people by minutes"),
      h(
        "table",
        {},
        h("caption", { class: "unseen" }, "Land and people by minutes to the nearest city"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            heads.map((text, index) => h("th", { scope: "col", class: index > 0 && "numeric" }, text)),
          ),
        ),
        h(
          "tbody",
          {},
          bands.map(band =>
            h(
              "tr",
              {},
              row(band).map((text, index) => h(index === 0 ? "th" : "td", { class: index > 0 && "numeric" }, text)),
            ),
          ),
        ),
      ),
    ),
  ];
}

/**
 * @param {any} parts
 * @param {Api} api
 */
function files({ query }, api) {
  const link = (f, name, file) =>
    h("a", { href: api.address("/api/accessibility/surface", { ...query, f }), download: file }, `Land as ${name}`);
  return h(
    "p",
    { class: "links" },
    link("geojson", "GeoJSON", "minutes-to-city.geojson"),
    link("geotiff", "GeoTIFF", "minutes-to-city.tif"),
  );
}
