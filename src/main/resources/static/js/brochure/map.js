// A map to print: outlines, waters, roads, the lines of the days and their numbered stops. Drawn from data, in one SVG.

import { spotsOf } from "../circuit/request.js";
import { declutter, labelBox, touch } from "../declutter.js";
import { svg } from "../dom.js";
import { boundsOf, extentOf, project, scaleLength, touches } from "./projection.js";

const FONT = 13;
const RADIUS = 10;

/** @param ground countries, water, borders, roads and cities, each a list; @param days those to draw */
export function drawMap({ days, features, ground, size, label }) {
  const lines = features.filter(
    ({ geometry, properties }) => geometry?.type === "LineString" && days.some(({ day }) => day === properties.day),
  );
  const places = days.flatMap(day => [day.start, ...day.stops, day.end]);
  const extent = extentOf(
    [...lines.flatMap(({ geometry }) => geometry.coordinates), ...places.map(({ lon, lat }) => [lon, lat])],
    size,
  );
  const path = (coordinates, closed) =>
    coordinates
      .map(
        (position, index) =>
          `${index === 0 ? "M" : "L"}${project(extent, position)
            .map(v => v.toFixed(1))
            .join(" ")}`,
      )
      .join("") + (closed ? "Z" : "");
  const bounds = boundsOf(extent);
  const shapes = (list, className, closed) =>
    list.flatMap(feature =>
      rings(feature.geometry)
        .filter(ring => touches(bounds, ring))
        .map(ring => svg("path", { class: `${className} ${feature.properties.class ?? ""}`, d: path(ring, closed) })),
    );
  const spots = days.flatMap(day => spotsOf(day).map(spot => ({ ...spot, day: day.day })));
  const signs = apart(spots.map(spot => ({ ...spot, at: project(extent, [spot.lon, spot.lat]) })));
  return svg(
    "svg",
    { class: "map", viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": label },
    svg("rect", { class: "sea", width: size.width, height: size.height }),
    shapes(ground.countries, "land", true),
    shapes(ground.water, "water", true),
    shapes(ground.borders, "border", false),
    shapes(ground.roads, "road", false),
    lines.map(({ geometry, properties }) => [
      svg("path", { class: "casing", d: path(geometry.coordinates) }),
      svg("path", { class: `way day-${((properties.day - 1) % 7) + 1}`, d: path(geometry.coordinates) }),
    ]),
    names(signs, ground.cities, extent),
    signs.map(sign),
    scaleBar(extent),
  );
}

function rings(geometry) {
  if (!geometry) return [];
  return (
    {
      LineString: [geometry.coordinates],
      MultiLineString: geometry.coordinates,
      Polygon: geometry.coordinates,
      MultiPolygon: geometry.coordinates.flat(),
    }[geometry.type] ?? []
  );
}

/** Signs on one spot, such as the last of a day and the first of the next, stand side by side. */
function apart(signs) {
  const kept = [];
  for (const sign of signs) {
    let [x, y] = sign.at;
    while (kept.some(other => Math.hypot(other.at[0] - x, other.at[1] - y) < RADIUS * 1.6)) x += RADIUS * 2;
    kept.push({ ...sign, at: [x, y] });
  }
  return kept;
}

function sign({ at: [x, y], text, day }) {
  const half = halfWidth(text);
  return svg(
    "g",
    { class: `sign day-${((day - 1) % 7) + 1}` },
    svg("rect", { x: x - half, y: y - RADIUS, width: 2 * half, height: 2 * RADIUS, rx: RADIUS }),
    svg("text", { x, y: y + 4, "text-anchor": "middle" }, text),
  );
}

const halfWidth = text => RADIUS + Math.max(0, text.length - 2) * 3.5;

function names(signs, cities, extent) {
  const obstacles = signs.map(({ at: [x, y], text }) => ({
    left: x - halfWidth(text) - 2,
    right: x + halfWidth(text) + 2,
    top: y - 12,
    bottom: y + 12,
  }));
  const frame = { left: 4, top: 4, right: extent.width - 4, bottom: extent.height - 22 };
  const villages = signs.map(({ at: [x, y], stops, text }) =>
    label({ x: x + halfWidth(text) - 6, y }, stops[0].village_name, "village"),
  );
  const towns = cities.map(city => {
    const [x, y] = project(extent, [city.lon, city.lat]);
    return label({ x: x - 4, y }, city.name, "city");
  });
  const once = [...villages, ...towns].filter(
    ({ text }, index, all) => all.findIndex(one => one.text === text) === index,
  );
  const inside = once.filter(
    ({ box }) => box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom,
  );
  const free = inside.filter(({ box }) => !obstacles.some(other => touch(box, other)));
  return declutter(free).map(({ at, text, kind }) => [
    kind === "city" && svg("circle", { class: "dot", cx: at.x + 4, cy: at.y, r: 2.5 }),
    svg("text", { class: `name name-${kind}`, x: at.x + 12, y: at.y + 4 }, text),
  ]);
}

const label = (at, text, kind) => ({ at, text, kind, box: labelBox(at, text, FONT, false) });

function scaleBar(extent) {
  const { km, pixels } = scaleLength(extent);
  const y = extent.height - 10;
  return svg(
    "g",
    { class: "scale" },
    svg("path", { d: `M12 ${y - 5}V${y}H${(12 + pixels).toFixed(1)}V${y - 5}` }),
    svg("text", { x: 18, y: y - 4 }, `${km} km`),
  );
}
