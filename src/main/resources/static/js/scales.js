// The classes and colours of the map, once for layers, legends and tables. Pure.
// Minutes: ColorBrewer YlGnBu; severity: ColorBrewer YlOrRd; offers: Okabe and Ito; days: the same,
// darkened until white figures can be read on them. All safe for colour-blind readers.

export const MINUTES = [
  { below: 30, colour: "#ffffcc", label: "under 30 min" },
  { below: 60, colour: "#c7e9b4", label: "30 to 59 min" },
  { below: 90, colour: "#7fcdbb", label: "60 to 89 min" },
  { below: 120, colour: "#41b6c4", label: "90 to 119 min" },
  { below: 180, colour: "#2c7fb8", label: "2 to 3 h" },
  { below: Infinity, colour: "#253494", label: "3 h and more" },
];

export function minutesClass(value) {
  return value === null || value === undefined ? null : MINUTES.find(step => value < step.below);
}

export const BANDS = [
  { id: "severe", from: 80, colour: "#99001f", weight: 5, dash: null },
  { id: "high", from: 60, colour: "#e31a1c", weight: 4, dash: null },
  { id: "moderate", from: 40, colour: "#fd8d3c", weight: 3.2, dash: null },
  { id: "watch", from: 20, colour: "#d9a400", weight: 2.4, dash: "7 4" },
  { id: "none", from: 0, colour: "#8a8f94", weight: 1.4, dash: "2 4" },
];

export function band(severity) {
  return BANDS.find(step => severity >= step.from) ?? BANDS[BANDS.length - 1];
}

/**
 * The bands as a programme has them: from which severity each begins.
 * The bands as a programme has them: from which severity each begins.
 * @param {ProgrammeRow} [programme]
 */
export function bandsOf(programme) {
  return BANDS.map(step => ({ ...step, from: programme?.bands?.[step.id] ?? step.from }));
}

export function bandById(id) {
  return BANDS.find(step => step.id === id) ?? BANDS[BANDS.length - 1];
}

const DAYS = ["#0072b2", "#b84f00", "#007a59", "#a8467f", "#8a6500", "#4b2e83", "#222222"];

export function dayColour(day) {
  return DAYS[(day - 1) % DAYS.length];
}

const CIRCUITS = [...DAYS, "#a31621", "#3d6b7d"];

/** Circuits shown at once, from 1. */
export function circuitColour(number) {
  return CIRCUITS[(number - 1) % CIRCUITS.length];
}

const ROADS = {
  motorway: { colour: "#c8553d", weight: 3.4, zoom: 0 },
  trunk: { colour: "#d98a4b", weight: 2.8, zoom: 0 },
  primary: { colour: "#c9a24a", weight: 2.2, zoom: 0 },
  secondary: { colour: "#a39b86", weight: 1.6, zoom: 9 },
  tertiary: { colour: "#b3ac9c", weight: 1.2, zoom: 9 },
  minor: { colour: "#c0bbb0", weight: 1, zoom: 10 },
};

const MINOR = new Set(["unclassified", "residential", "living_street", "service", "track", "road"]);

export function roadStyle(roadClass) {
  const name = String(roadClass ?? "").replace(/_link$/, "");
  return ROADS[name] ?? (MINOR.has(name) ? ROADS.minor : ROADS.tertiary);
}

/** From which zoom a city is named; its sign is there one step earlier. */
export function cityZoom(population) {
  return population >= 100000 ? 6 : population >= 50000 ? 7 : population >= 15000 ? 8 : population >= 5000 ? 9 : 9.5;
}
