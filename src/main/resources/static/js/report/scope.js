// What a printed report is about, read from its address. Pure.

import { OPTIONS, parseAnalysis } from "../crowding/query.js";

/** The service's own parameters, so that the same words ask for the rows and for their report. */
const PARAMETERS = ["within_minutes", "min_similarity", "min_severity", "village", "category", "city", ...OPTIONS];

/** The tables of a report in their order, by what it is about. */
const TABLES = {
  programme: ["products", "villages", "pairs", "markets"],
  village: ["pairs", "own", "ideas", "markets"],
  category: ["products", "pairs", "villages", "markets"],
  city: ["markets", "pairs", "villages"],
  market: ["sellers", "pairs", "villages"],
  tried: ["tried"],
  assigned: ["assigned"],
};

/** {programme, query, about}: a village before a market before a category or a city; the programme without any. */
export function parseScope(search) {
  const values = new URLSearchParams(search);
  const query = Object.fromEntries(PARAMETERS.map(name => [name, values.get(name) ?? ""]));
  const { village, category, city } = query;
  const { tries, pins, stay } = parseAnalysis(search.replace(/^\?/, ""));
  if (tries[0]) return { programme: values.get("programme") ?? "", query, about: "tried", tried: tries[0] };
  if (values.has("assignment"))
    return { programme: values.get("programme") ?? "", query, about: "assigned", pins, stay };
  const about = village ? "village" : category && city ? "market" : category ? "category" : city ? "city" : "programme";
  return { programme: values.get("programme") ?? "", query, about };
}

export function tablesOf({ about }) {
  return TABLES[about];
}

export function reportAddress(programme, query) {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries({ programme, ...query })) if (value) values.set(name, value);
  return `/reports/overlap?${values}`;
}

/** To the report of a candidate as it was tried out. */
export function triedAddress(programme, candidate, { within_minutes: within }) {
  const { village, category, variety, months = "", sales = "", to = "" } = candidate;
  const tried = [village, category, variety].join(";").replace(/;+$/, "");
  return reportAddress(programme, { within_minutes: within, try: tried, when: months, sells: sales, to });
}

/** To the report of the best assignment, searched with the same pins and weight. */
export function assignedAddress(programme, { within_minutes: within }, pins, stay) {
  const kept = Object.entries(pins)
    .map(pin => pin.join(":"))
    .join(";");
  return reportAddress(programme, { within_minutes: within, assignment: "1", pins: kept, stay });
}

/** The title and, as words, every filter that narrows the report beside it. */
export function titleOf({ about, query }, names) {
  const { village, category, city } = names;
  const title = {
    programme: names.programme,
    village,
    category,
    city: `Market of ${city}`,
    market: `${category} in ${city}`,
    tried: `Tried out: ${names.tried ?? "a product"}`,
    assigned: `Best assignment for ${names.programme}`,
  }[about];
  const also = [
    about === "village" && category && `only ${category}`,
    about === "village" && city && `only what sells to ${city}`,
    query.min_severity && `severity ${query.min_severity} and more`,
    query.min_similarity && `similarity ${query.min_similarity} and more`,
    OPTIONS.some(name => query[name]) && "with options of the analyst, see the parameters",
  ].filter(Boolean);
  return { title, also };
}

/** The rows of a table that fit on paper, and how many are left out. */
export function printable(rows, most) {
  return { shown: rows.slice(0, most), left: Math.max(0, rows.length - most) };
}
