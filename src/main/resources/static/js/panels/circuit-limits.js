// When days begin, lunch, and how much driving a visitor bears.

import { field, h, select } from "../dom.js";
import { minutes, words } from "../format.js";

const LUNCHES = [["", "none"], ...[30, 45, 60, 90].map(length => [String(length), minutes(length)])];
const DRIVES = [["", "as it comes"], ...[120, 180, 240, 300, 360].map(length => [String(length), `at most ${minutes(length)}`])];
const LEGS = [["", "as it comes"], ...[30, 45, 60, 90, 120].map(length => [String(length), `at most ${minutes(length)}`])];
const PROFILES = ["car", "van", "bicycle"].map(profile => [profile, words(profile)]);

/** Values that the form begins with. */
export const LIMITS = { begin: "09:00", lunch: "", drive: "", leg: "", profile: "car", nights: "" };

export function limits(values, keep, named) {
  const choice = (name, options) => named(name, select(options, values[name], keep(name)));
  const begin = h("input", { type: "time", value: values.begin, onchange: event => keep("begin")(event.target.value) });
  return h(
    "details",
    { class: "wide", open: Object.entries(LIMITS).some(([name, value]) => values[name] !== value) },
    h("summary", {}, "Hours, lunch and driving"),
    h(
      "div",
      { class: "filters" },
      field("Days begin", named("begin", begin)),
      field("Lunch, from noon to two", choice("lunch", LUNCHES)),
      field("Driving a day", choice("drive", DRIVES)),
      field("Driving to the next stop", choice("leg", LEGS)),
      field("By", choice("profile", PROFILES)),
      field("Nights", choice("nights", [["", "on the way"], ["base", "at the start"]])),
    ),
  );
}
