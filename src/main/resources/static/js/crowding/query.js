// The analyst's view: what is asked of the service, and how a link carries it. Pure.

/** @type {OverlapView[]} */
export const VIEWS = ["pairs", "villages", "products", "markets", "what-if", "assignment"];

/** Names in a link, and the service's parameters that they stand for. */
const PARAMETERS = {
  within: "within_minutes",
  alike: "min_similarity",
  from: "min_severity",
  category: "category",
  of: "village",
  city: "city",
  half: "half_time_minutes",
  cutoff: "cutoff_minutes",
  measure: "similarity",
  steps: "steps",
  by: "by",
};

/** What changes the formula itself rather than choosing among its pairs. */
export const OPTIONS = ["half_time_minutes", "cutoff_minutes", "similarity", "steps"];

/** Empty: as the programme says, or any. */
export const DEFAULT_QUERY = Object.freeze({
  within_minutes: "",
  min_similarity: "",
  min_severity: "20",
  category: "",
  village: "",
  city: "",
  half_time_minutes: "",
  cutoff_minutes: "",
  similarity: "",
  steps: "",
  by: "",
});

export function parseAnalysis(hash) {
  const values = new URLSearchParams(String(hash ?? "").replace(/^#/, ""));
  const overlapQuery = { ...DEFAULT_QUERY };
  for (const [name, parameter] of Object.entries(PARAMETERS))
    if (values.has(name)) overlapQuery[parameter] = values.get(name);
  return {
    overlapView: VIEWS.find(view => view === values.get("view")) ?? "pairs",
    overlapQuery,
    overlapRow: values.get("row") || null,
    heat: values.get("heat") === "1",
    tries: ["try", "try2"].map((name, index) => parseTry(values.get(name), MORE[index], values)),
    pins: parsePins(values.get("pins")),
    stay: values.get("stay") ?? "",
  };
}

/**
 * The part of the address after "#" and what stands there already; nothing for what is as it begins.
 * @param {State} state
 */
export function formatAnalysis({ overlapView, overlapQuery, overlapRow, heat, tries, pins, stay }) {
  const values = new URLSearchParams();
  if (overlapView !== "pairs") values.set("view", overlapView);
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = String(overlapQuery[parameter] ?? "");
    if (value !== DEFAULT_QUERY[parameter]) values.set(name, value);
  }
  if (overlapRow && hasRows(overlapView)) values.set("row", overlapRow);
  if (heat) values.set("heat", "1");
  if (overlapView === "what-if")
    ["try", "try2"].forEach((name, index) => {
      const text = formatTry(tries[index]);
      if (!text) return;
      values.set(name, text);
      for (const [member, parameter] of Object.entries(MORE[index]))
        if (tries[index][member]) values.set(parameter, tries[index][member]);
    });
  if (overlapView === "assignment") {
    const text = Object.entries(pins)
      .map(pin => pin.join(":"))
      .join(";");
    if (text) values.set("pins", text);
    if (stay) values.set("stay", stay);
  }
  return values.toString();
}

/** Whether a view is a table of rows that the filters narrow. */
export function hasRows(view) {
  return view !== "what-if" && view !== "assignment";
}

/** "village:product;village:category", what villages keep. */
function parsePins(text) {
  const pairs = String(text ?? "")
    .split(";")
    .map(pin => pin.split(":"));
  return Object.fromEntries(pairs.filter(([village, kept]) => village && kept));
}

/**
 * A product to be tried out in a village, as typed; what else may be said of it is left out while it is not.
 * @typedef {{village: string, category: string, variety: string, months?: string, sales?: string, to?: string}} Candidate
 */

const NO_TRY = Object.freeze({ village: "", category: "", variety: "" });

export function emptyTry(village = "") {
  return { ...NO_TRY, village };
}

/** What else may be said of a candidate, and how a link calls it. */
const MORE = [
  { months: "when", sales: "sells", to: "to" },
  { months: "when2", sales: "sells2", to: "to2" },
];

/** "village;category;variety", of which the last may hold anything, and what else is said beside. */
function parseTry(text, more, values) {
  if (!text) return null;
  const [village = "", category = "", ...variety] = text.split(";");
  const candidate = { village, category, variety: variety.join(";") };
  for (const [member, parameter] of Object.entries(more)) {
    const said = values.get(parameter);
    if (said) candidate[member] = said;
  }
  return candidate;
}

function formatTry(candidate) {
  const { village, category, variety } = candidate ?? NO_TRY;
  return village || category ? [village, category, variety].join(";").replace(/;+$/, "") : "";
}

/** What narrows the rows to some villages, so that others are missing from them. */
function isNarrowed({ village, category, city }) {
  return Boolean(village || category || city);
}

/**
 * The sources that a view draws on, the one it is named after first; each is one path of the service. Chance is told of
 * all villages, whatever the filters: it is asked apart where the filters leave villages out.
 */
export function sourcesOf(view, query) {
  const own = { pairs: [], villages: ["villages"], products: ["products"], markets: ["markets", "products"] }[view];
  if (!own) return ["villages"];
  const names = [...new Set([...own, "pairs", "villages"])];
  return isNarrowed(query) ? [...names, "chance"] : names;
}

/** What one source is asked: the filters, or for chance only who is a neighbour. */
export function askOf(source, programme, query) {
  if (source === "chance") return { programme, within_minutes: query.within_minutes, min_severity: 100 };
  return { programme, ...query, by: source === "markets" ? query.by : "" };
}

/** Parts of a download, each of as many rows as one answer may hold. */
export function downloadParts(matched, most) {
  const parts = Math.max(1, Math.ceil(matched / most));
  return Array.from({ length: parts }, (_, index) => ({
    offset: index * most,
    from: index * most + 1,
    to: Math.min(matched, (index + 1) * most),
  }));
}
