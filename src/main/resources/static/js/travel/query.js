// The planner's view: what is asked of the service, and how a link carries it. Pure.

import { monthName } from "../format.js";

export const VIEWS = ["cities", "around", "what-if"];
export const PROFILES = [
  ["car", "by car"],
  ["van", "by small bus or van"],
  ["bicycle", "by bicycle"],
  ["foot", "on foot"],
];
/** What the map shows of a scenario; the first unless something else is chosen. */
const EFFECTS = ["difference", "before", "after", "both", "swipe"];
const MOST_MINUTES = 600;
const MOST_BANDS = 8;

/**
 * How, when and which way one travels; empty: as the service takes it when nothing is said.
 * @typedef {{profile: string, month: string, direction: string, minPopulation: string}} Conditions
 * @type {Readonly<Conditions>}
 */
export const DEFAULT_CONDITIONS = Object.freeze({ profile: "", month: "", direction: "", minPopulation: "" });

/** A point that people start from or come to, and within which minutes. */
export const DEFAULT_REACH = Object.freeze({ lon: null, lat: null, minutes: "30, 60, 120", direction: "from" });

const CONDITIONS = { by: "profile", month: "month", way: "direction", size: "minPopulation" };
const ALLOWED = {
  profile: value => PROFILES.some(([id]) => id === value && id !== "car"),
  month: value => /^([1-9]|1[0-2])$/.test(value),
  direction: value => value === "from",
  minPopulation: value => /^\d{1,9}$/.test(value),
};

export function parseTravel(hash) {
  const values = new URLSearchParams(String(hash ?? "").replace(/^#/, ""));
  const conditions = { ...DEFAULT_CONDITIONS };
  for (const [name, key] of Object.entries(CONDITIONS)) {
    const value = values.get(name) ?? "";
    if (ALLOWED[key](value)) conditions[key] = value;
  }
  return {
    travelView: VIEWS.includes(values.get("show")) ? values.get("show") : "cities",
    conditions,
    reach: {
      ...DEFAULT_REACH,
      ...point(values.get("at")),
      minutes: values.get("minutes")?.replaceAll(",", ", ") || DEFAULT_REACH.minutes,
      direction: values.get("go") === "to" ? "to" : "from",
    },
    surface: values.get("surface") === "1",
    indicesOpen: values.get("indices") === "1",
    scenarioId: values.get("scenario") || null,
    effectShown: EFFECTS.includes(values.get("effect")) ? values.get("effect") : EFFECTS[0],
  };
}

/**
 * The part of the address after "#" and what stands there already; nothing for what is as it begins.
 * @param {State} state
 */
export function formatTravel(state) {
  const { travelView, conditions, reach, surface, indicesOpen, scenarioId, effectShown } = state;
  const values = [];
  if (travelView !== "cities") values.push(["show", travelView]);
  for (const [name, key] of Object.entries(CONDITIONS)) if (conditions[key]) values.push([name, conditions[key]]);
  if (travelView === "around" && reach.lon !== null) {
    values.push(["at", `${reach.lon},${reach.lat}`]);
    if (reach.minutes !== DEFAULT_REACH.minutes) values.push(["minutes", reach.minutes.replaceAll(/\s+/g, "")]);
    if (reach.direction === "to") values.push(["go", "to"]);
  }
  if (travelView === "cities" && surface) values.push(["surface", "1"]);
  if (travelView === "cities" && indicesOpen) values.push(["indices", "1"]);
  if (travelView === "what-if" && scenarioId) {
    values.push(["scenario", scenarioId]);
    if (effectShown !== EFFECTS[0]) values.push(["effect", effectShown]);
  }
  return values.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

function point(text) {
  const [lon, lat, ...more] = String(text ?? "")
    .split(",")
    .map(Number);
  return more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { lon, lat } : {};
}

/** Minutes as typed, with commas or spaces between: {minutes: ascending} or {problem}. */
export function readMinutes(text) {
  const parts = String(text)
    .trim()
    .split(/[\s,;]+/);
  const minutes = parts.map(part => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const fits = minutes.every(value => value > 0 && value <= MOST_MINUTES);
  if (!fits || minutes.length > MOST_BANDS || new Set(minutes).size < minutes.length)
    return {
      problem: `Write 1 to ${MOST_BANDS} different numbers above 0 and up to ${MOST_MINUTES}, such as 30, 60, 120.`,
    };
  return { minutes: minutes.sort((a, b) => a - b) };
}

/** How and when one travels, as the service's parameters. */
export function conditionsOf({ profile, month }) {
  return { profile: profile || "car", month: month || null };
}

/** How and when one travels, in words: "on foot, in January". */
export function conditionWords({ profile, month }) {
  const how = PROFILES.find(([id]) => id === (profile || "car"))[1];
  return month ? `${how}, in ${monthName(Number(month))}` : how;
}

/** True where a table of travel times is not the one that the other reports show. */
export function isPlain(conditions) {
  return Object.values(conditions).every(value => value === "");
}

/** What a table of travel times is asked with. */
export function accessQuery(programme, conditions) {
  return {
    programme,
    ...conditionsOf(conditions),
    direction: conditions.direction || "to",
    min_population: conditions.minPopulation || null,
  };
}

/** What isochrones are asked with; null while there is no point or no minutes that can be read. */
export function reachQuery(reach, conditions, scenario = null) {
  const { minutes } = readMinutes(reach.minutes);
  if (reach.lon === null || !minutes) return null;
  const { lon, lat, direction } = reach;
  return { lon, lat, minutes: minutes.join(","), direction, ...conditionsOf(conditions), scenario };
}

/** Whether the map shows what is reached from a point. */
export const isAround = ({ tab, travelView }) => tab === "travel" && travelView === "around";

/** Whether a scenario is being written, so that touching the map draws or chooses roads. */
export const isWriting = ({ tab, travelView, draftOpen }) => tab === "travel" && travelView === "what-if" && draftOpen;

/** Degrees as fine as a metre. */
export const rounded = degrees => Number(degrees.toFixed(5));
