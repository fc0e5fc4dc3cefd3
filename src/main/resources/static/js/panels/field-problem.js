// Problems said where they arise.

import { fieldOf } from "../circuit/request.js";
import { h } from "../dom.js";

const ofCircuit = name => `circuit-${fieldOf(name)}`;

/** Says a problem at the control it names, or above the button. idOf gives the id of the control for a field's name. */
export function showProblem(form, general, problem, idOf = ofCircuit) {
  for (const note of form.querySelectorAll(".field-problem")) note.remove();
  for (const control of form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  const place = problem?.field ? form.querySelector(`#${CSS.escape(idOf(problem.field))}`) : null;
  general.hidden = !problem || Boolean(place);
  general.textContent = problem && !place ? problem.message : "";
  if (!place) return;
  const control = place.matches("select, input") ? place : place.querySelector("input, select");
  control?.setAttribute("aria-invalid", "true");
  if (place.matches("details")) place.open = true;
  place.closest("details")?.setAttribute("open", "");
  const index = /\[(\d+)\]/.exec(problem.field)?.[1];
  const name = index && place.querySelector(`[data-index="${index}"]`)?.dataset.name;
  place.after(
    h(
      "p",
      { class: "problem field-problem", role: "alert" },
      problem.expected ? `${name ? `${name}: expected` : "Expected:"} ${problem.expected}.` : problem.message,
    ),
  );
  control?.focus();
}
