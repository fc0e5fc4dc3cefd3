// Roads of the map as something to choose from. Pure.

import { fold } from "../search.js";
import { hullAround, kmBetween } from "./shape.js";

/** In kilometres: how far around a part of a road an area is drawn to choose it. */
const AROUND_KM = 0.15;

const RANKS = "motorway trunk primary secondary tertiary unclassified residential living_street service road track";

export const CLASSES = RANKS.split(" ");

/** The road nearest to a position within some kilometres, or null. */
export function nearestRoad(features, { lon, lat }, withinKm) {
  const far = features
    .map(road => ({ road, km: Math.min(...pieces(road).map(piece => kmTo([lon, lat], ...piece))) }))
    .sort((a, b) => a.km - b.km)[0];
  return far && far.km <= withinKm ? far.road : null;
}

function pieces({ geometry }) {
  return geometry.coordinates.slice(1).map((point, index) => [geometry.coordinates[index], point]);
}

function kmTo(point, from, to) {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const [east, north] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const along =
    ((point[0] - from[0]) * shrink * east + (point[1] - from[1]) * north) / (east * east + north * north || 1);
  const share = Math.min(1, Math.max(0, along));
  return kmBetween(point, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
}

/** What a list of roads offers to choose by: numbers with the roads' names, classes from the highest down, surfaces. */
export function choicesOf(features) {
  const refs = new Map();
  for (const { properties } of features)
    for (const ref of String(properties.ref ?? "")
      .split(/\s*;\s*/)
      .filter(Boolean)) {
      const names = refs.get(ref) ?? new Set();
      refs.set(ref, properties.name ? names.add(properties.name) : names);
    }
  const held = key => [...new Set(features.map(({ properties }) => properties[key]).filter(Boolean))];
  return {
    refs: [...refs].map(([id, names]) => ({ id, name: id, note: [...names][0] ?? "" })).sort(byNumber),
    classes: CLASSES.filter(rank => held("class").includes(rank)),
    surfaces: held("surface").sort(),
  };
}

const byNumber = (a, b) => a.name.localeCompare(b.name, "en", { numeric: true });

/** The roads that a change without an area of its own is about, as far as the map knows them; too many are none. */
export function roadsOf({ ref, class: rank, surface, area }, features, most = 1500) {
  if (area || !(ref || rank || surface)) return [];
  const plain = text =>
    String(text ?? "")
      .replaceAll(/\s+/g, "")
      .toLowerCase();
  const among = (list, own) => !list || list.split(",").map(plain).includes(plain(own));
  const found = features.filter(
    ({ properties }) =>
      (!ref ||
        String(properties.ref ?? "")
          .split(";")
          .map(plain)
          .includes(plain(ref))) &&
      among(rank, properties.class) &&
      among(surface, properties.surface),
  );
  return found.length > most ? [] : found;
}

/** The members that choose only this part of a road: an area around it, with its number and class. */
export function partOf({ geometry, properties }) {
  const { ref, class: rank } = properties;
  return { ref: ref ?? "", class: rank ?? "", surface: "", area: hullAround(geometry.coordinates, AROUND_KM) };
}

/** A road in words: "SH8, Dukat–Llogara (primary, asphalt)". */
export function roadWords({ ref, name, class: rank, surface }) {
  const title = [ref, name].filter(Boolean).join(", ") || "a road without name";
  const kind = [rank, surface].filter(Boolean).join(", ");
  return kind ? `${title} (${kind})` : title;
}

/** Scenarios to begin with, made of roads that are on the map; those whose roads are not are left out. */
export function examplesOf(features) {
  const pass = features.filter(({ properties }) => fold(properties.name).includes("llogara"));
  const rough = [...new Set(features.map(({ properties }) => properties.surface))].filter(surface =>
    ["gravel", "unpaved", "dirt", "ground", "compacted"].includes(surface),
  );
  const examples = [];
  if (pass.length > 0) {
    const area = hullAround(
      pass.flatMap(({ geometry }) => geometry.coordinates),
      AROUND_KM,
    );
    const ref = pass[0].properties.ref ?? "";
    const close = { type: "close", ref, area: { type: "Polygon", coordinates: [[...area, area[0]]] } };
    examples.push({ name: "Close the Llogara pass", changes: [close] });
  }
  if (rough.length > 0) {
    const pave = { type: "speed", surface: rough.sort().join(","), factor: 1.5 };
    examples.push({ name: "Pave the unpaved roads: half as fast again", changes: [pave] });
  }
  return examples;
}
