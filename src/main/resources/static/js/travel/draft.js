// A scenario while it is written: a name and a list of changes, each as the service takes it. Pure.

import { decimal, months as monthWords } from "../format.js";
import { areaOf, cornersOf, kmOf, lineOf } from "./shape.js";

export const EMPTY_DRAFT = Object.freeze({ name: "", changes: [] });

export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What the form of one change begins with; area and line are lists of positions. */
export const EMPTY_EDIT = Object.freeze({
  type: "close",
  ref: "",
  class: "",
  surface: "",
  area: null,
  line: null,
  rank: "secondary",
  speedBy: "kmh",
  kmh: 50,
  factor: 1.5,
  ownSpeed: false,
  months: [],
  at: null, // the change of the draft that is being changed, by its place
  more: {}, // members of it that the form does not show
});

/** What a form holds, as a change to send: {change} or {problem: {field, text}}. */
export function changeOf(edit) {
  const { type } = edit;
  const months =
    edit.months.length > 0 && edit.months.length < 12 ? { months: [...edit.months].sort((a, b) => a - b) } : {};
  if (type === "new_road") {
    if (!edit.line) return wrong("line", "Draw the road on the map, or write where it goes.");
    const speed = edit.ownSpeed ? { kmh: edit.kmh } : {};
    const road = { line: lineOf(edit.line), class: edit.rank, ...speed };
    return { change: { type, join_m: 500, ...edit.more, ...road, ...months } };
  }
  const roads = { ref: edit.ref, class: edit.class, surface: edit.surface, area: edit.area && areaOf(edit.area) };
  const chosen = Object.entries(roads).filter(([, value]) => value);
  if (chosen.length === 0) return wrong("ref", "Say which roads: click one on the map, or choose below.");
  const faster = edit.speedBy === "kmh" ? { kmh: edit.kmh } : { factor: edit.factor };
  const speed = { speed: faster, open: edit.more }[type] ?? {};
  return { change: { type, ...Object.fromEntries(chosen), ...speed, ...months } };
}

/** A change as the form shows it, or null when the form cannot: an area of several parts or with holes. */
export function editOf(change, at) {
  const { type, line, area, kmh, factor, months = [], class: rank } = change;
  if (area && (area.type !== "Polygon" || area.coordinates.length > 1)) return null;
  const speed = {
    ...(kmh ? { kmh, ownSpeed: true, speedBy: "kmh" } : {}),
    ...(factor ? { factor, speedBy: "factor" } : {}),
  };
  const own = { ...EMPTY_EDIT, type, ...speed, months, at };
  if (type === "new_road") {
    const { ref, surface, one_way, join_m } = change;
    const more = Object.entries({ ref, surface, one_way, join_m }).filter(([, value]) => value !== undefined);
    return { ...own, line: line.coordinates ?? line, rank, more: Object.fromEntries(more) };
  }
  const { ref = "", surface = "" } = change;
  const more = type === "open" && kmh ? { kmh } : {};
  return { ...own, ref, surface, class: rank ?? "", area: area ? cornersOf(area) : null, more };
}

const wrong = (field, text) => ({ problem: { field, text } });

/** Which roads a change is about, in words. */
function roadsWords({ ref, class: rank, surface, area }) {
  const kind = [surface?.replaceAll(",", " or "), rank?.replaceAll(",", " or ").replaceAll("_", " ")]
    .filter(Boolean)
    .join(" ");
  const what = ref ? (kind ? `${ref} (${kind})` : ref) : kind ? `all ${kind} roads` : "all roads";
  return area ? `${what} inside the drawn area` : what;
}

/** A change in words: "Close SH8, Dec–Feb". */
export function changeWords(change) {
  const when = change.months ? `, ${monthWords(change.months)}` : "";
  const roads = change.type === "new_road" ? "" : roadsWords(change);
  if (change.type === "close") return `Close ${roads}${when}`;
  if (change.type === "open") return `Open ${roads}${when}`;
  if (change.type === "speed")
    return `${change.kmh ? `${change.kmh} km/h` : `${change.factor} times as fast`} on ${roads}${when}`;
  const positions = change.line.coordinates ?? change.line;
  const speed = change.kmh ? `, ${change.kmh} km/h` : "";
  return `Build a ${change.class.replaceAll("_", " ")} road of ${decimal(kmOf(positions))} km${speed}${when}`;
}

/** What a change took hold of, as the service tells it. */
export function matchedWords(matched) {
  if (!matched) return "";
  const { sections, km, refs, names, joints } = matched;
  if (joints) {
    const roads = joints.map(({ road, gap_m: gap }) =>
      road ? `${road} (${Math.round(gap)} m off)` : `a road ${Math.round(gap)} m off`,
    );
    return joints.length > 1
      ? `Joined to ${roads.join(" and ")}.`
      : `Joined at one place only, to ${roads[0]}: a dead end.`;
  }
  const named = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
  return `${decimal(km)} km in ${sections} ${sections === 1 ? "section" : "sections"}${refs.length > 0 ? ` of ${refs.join(", ")}` : ""}${named ? `: ${named}` : ""}.`;
}

/** What is sent to keep a draft. */
export function requestOf({ name, changes }, programme) {
  return { name: name.trim(), programme, changes };
}

/** What is sent to put a kept scenario back as it is now. */
export function requestFor(scenario) {
  return requestOf(draftOf(scenario), scenario.programme);
}

/** A kept scenario as a draft to go on with. */
export function draftOf({ name, changes }) {
  return { name, changes: changes.map(({ matched, ...change }) => change) };
}

/** Which change, and which member of it, a problem's field names: "changes[2].ref" is {index: 2, member: "ref"}. */
export function placeOf(field) {
  const [, index, member] = /^changes\[(\d+)](?:\.(\w+))?/.exec(field ?? "") ?? [];
  return index === undefined
    ? { index: null, member: field ?? null }
    : { index: Number(index), member: member ?? null };
}

/** Positions that a change has of its own, to be drawn. */
export function shapeOf({ area, line }) {
  if (line) return { kind: "line", points: line.coordinates ?? line };
  return area?.type === "Polygon" ? { kind: "area", points: cornersOf(area) } : null;
}
