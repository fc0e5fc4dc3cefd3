// How full the days are, with the limits that this sets, each to be changed by itself.

import { following, limitsOf, NO_LIMIT, PACES, paceWords } from "../../circuit/pace.js";
import { field, h, including, select } from "../../dom.js";
import { minutes } from "../../format.js";

const LUNCHES = [["0", "none"], ...[30, 45, 60, 90].map(length => [String(length), minutes(length)])];
const bounds = lengths => [[NO_LIMIT, "as it comes"], ...lengths.map(length => [String(length), minutes(length)])];
const DRIVES = bounds([120, 180, 240, 300, 360]);
const LEGS = bounds([30, 45, 60, 90, 120]);

/** The pace beside its limits; what a person changes stays as it is whatever pace is chosen afterwards. */
export function pace(values, named, form) {
  const own = name => value => {
    values[name] = value;
    tell(form, values);
  };
  const choice = (name, options, text) =>
    named(name, select(including(options, values[name], text), values[name], own(name)));
  const hours = h("input", {
    type: "number",
    inputmode: "decimal",
    min: 2,
    max: 14,
    step: 0.5,
    value: values.hours,
    oninput: event => own("hours")(event.target.value),
  });
  return h(
    "fieldset",
    { class: "pace wide" },
    h("legend", {}, "How full the days are"),
    h(
      "div",
      { class: "filters" },
      field(
        "Pace",
        named(
          "pace",
          select(PACES, values.pace, chosen => follow(form, values, { pace: chosen })),
        ),
      ),
      field("Hours a day", named("hours", hours)),
      field("Lunch", choice("lunch", LUNCHES, minutes)),
      field("Driving a day at most", choice("drive", DRIVES, minutes)),
      field("To the next stop at most", choice("leg", LEGS, minutes)),
    ),
    h("p", { class: "hint", role: "status" }, paceWords(values)),
  );
}

/** Another pace or vehicle: the limits that nobody changed become its own. */
export function follow(form, values, change) {
  Object.assign(values, following(values, change));
  for (const name of Object.keys(limitsOf(values))) form.querySelector(`#circuit-${name}`).value = values[name];
  tell(form, values);
}

function tell(form, values) {
  form.querySelector(".pace [role=status]").textContent = paceWords(values);
}
