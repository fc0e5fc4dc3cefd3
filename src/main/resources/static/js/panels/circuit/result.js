// A planned circuit, day by day.

import { stopId } from "../../circuit/edits.js";
import { shareOfBound, stopsOf, total } from "../../circuit/request.js";
import { drivingShare } from "../../circuit/themes.js";
import { facts, h, show } from "../../dom.js";
import { count, decimal, km, minutes, monthName, percent, words } from "../../format.js";
import { drawAlternatives } from "./alternatives.js";
import { drawCompetitors } from "./competitors.js";
import { dayCard } from "./day.js";
import { drawLeftOut, drawMethod, drawProducts } from "./extras.js";
import { drawFiles } from "./files.js";
import { drawSave } from "./saved.js";
import { drawThemes } from "./themes.js";

const HINT = "Drag stops, or use the buttons below them; the rest is planned again.";

/** @param {Store} store */
export function startCircuitResult(element, store, actions) {
  let last = null;
  const after = (act, run) => edit => {
    last = { stop: edit?.stop, act };
    run(edit);
  };
  const told = {
    ...actions,
    onEdit: (edit, act) => after(act, actions.onEdit)(edit),
    onUndo: () => after("undo", actions.onUndo)(),
    onRedo: () => after("redo", actions.onRedo)(),
  };
  store.watch(["circuit", "editProblem"], state => show(element, state.circuit && result(state, told)));
  store.watch(["editing"], ({ editing, editSaid }) => {
    element.setAttribute("aria-busy", String(Boolean(editing)));
    for (const tool of element.querySelectorAll(".tool")) tool.toggleAttribute("data-waits", Boolean(editing));
    const said = element.querySelector(".history [role=status]");
    if (said) said.textContent = editing ? "Planning the rest again …" : (editSaid ?? HINT);
    if (!editing && last) focusAgain(element, last);
    if (!editing) last = null;
  });
}

/** Back to where the reader was before the panel was drawn anew. */
function focusAgain(element, { stop, act }) {
  const row = stop ? [...element.querySelectorAll("[data-stop]")].find(one => one.dataset.stop === stop) : element;
  const tool = row?.querySelector(`[data-act="${act}"]:enabled`) ?? (stop ? row?.querySelector(".tool:enabled") : null);
  (tool ?? element.querySelector("#circuit-title"))?.focus();
}

/** @param {State} state */
function result(state, actions) {
  const { circuit, cities, circuitMap: features, editProblem: problem } = state;
  const stops = stopsOf(circuit);
  const told = { ...actions, circuit, features, problem };
  return [
    h("h2", { tabindex: "-1", id: "circuit-title" }, title(circuit, cities)),
    circuit.name && h("p", { class: "hint" }, title({ ...circuit, name: null }, cities)),
    stops.length === 0 &&
      h(
        "p",
        { class: "problem" },
        "No stop fits into these hours. More hours a day, another month or another start may help.",
      ),
    facts([
      ["Stops", count(stops.length, "stop")],
      ["Villages", count(new Set(stops.map(({ village }) => village)).size, "village")],
      ["Driving", driving(circuit)],
      ["Visiting", minutes(total(circuit, "visit_minutes"))],
      ["Value", value(circuit)],
    ]),
    circuit.themes?.length > 0 ? drawThemes(circuit) : coverage(circuit.coverage),
    drawFiles(circuit, actions),
    drawSave(circuit, state.portfolio?.circuits.find(({ id }) => id === circuit.id)?.name, actions),
    history(state, actions),
    circuit.days.map(day => dayCard(day, told)),
    drawProducts(circuit.products ?? []),
    drawLeftOut(circuit, told),
    drawCompetitors(circuit, actions),
    drawAlternatives(circuit, actions),
    drawMethod(circuit),
  ];
}

/**
 * Undo, redo, what the last change brought, and a refusal that concerns no stop shown.
 * @param {State} state
 */
function history({ circuit, redo, editSaid, editProblem }, { onUndo, onRedo }) {
  const shown = [...stopsOf(circuit), ...(circuit.left_out ?? [])].map(stopId);
  return [
    h(
      "div",
      { class: "history" },
      h(
        "button",
        { type: "button", class: "quiet tool", "data-act": "undo", disabled: !circuit.edited_from, onclick: onUndo },
        "Undo",
      ),
      h(
        "button",
        { type: "button", class: "quiet tool", "data-act": "redo", disabled: !redo?.length, onclick: onRedo },
        "Redo",
      ),
      h("span", { class: "hint", role: "status" }, editSaid ?? HINT),
    ),
    editProblem && !shown.includes(editProblem.stop) && h("p", { class: "problem", role: "alert" }, editProblem.text),
  ];
}

function title({ name, request, days }, cities) {
  if (name) return name;
  const start = days[0]?.start?.name ?? cities.find(({ id }) => id === request?.start)?.name ?? "the start";
  return `${count(days.length, "day")} from ${start}${request?.month ? ` in ${monthName(request.month)}` : ""}`;
}

/** @param {Circuit} circuit */
function driving(circuit) {
  const share = drivingShare(circuit);
  const told = `${minutes(total(circuit, "drive_minutes"))}, ${km(total(circuit, "km"))}`;
  return share === null
    ? told
    : `${told}: ${percent(share)} of the hours of the ${circuit.days.length > 1 ? "days" : "day"}`;
}

/** @param {Circuit} circuit */
function value(circuit) {
  const share = shareOfBound(circuit);
  return share === null
    ? decimal(circuit.value)
    : `${decimal(circuit.value)}; no circuit can pass ${decimal(circuit.bound)} (this is ${percent(share)})`;
}

function coverage(themes) {
  const held = Object.entries(themes ?? {})
    .filter(([, number]) => number > 0)
    .sort((a, b) => b[1] - a[1]);
  return held.length === 0
    ? null
    : h(
        "ul",
        { class: "chips", "aria-label": "Themes covered" },
        held.map(([theme, number]) => h("li", { class: "chip" }, `${words(theme)} ${number}`)),
      );
}
