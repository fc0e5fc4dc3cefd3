// What a circuit should be like.

import { limitsOf } from "../../circuit/pace.js";
import { circuitRequest, portfolioRequest, themesOf } from "../../circuit/request.js";
import { valuesOf } from "../../circuit/restored.js";
import { h, show } from "../../dom.js";
import { showProblem } from "../field-problem.js";
import { controls, POINT, shares, showPoint } from "./fields.js";
import { LIMITS, showDays } from "./limits.js";

const SUMMER = 6;

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startCircuitForm(element, store, { api, onPlan, onShare, onCancel }) {
  const values = {
    ...LIMITS,
    ...limitsOf(LIMITS),
    together: "",
    circuits: "1",
    start: "",
    end: "",
    days: "3",
    month: String(SUMMER),
    date: "",
    at: "",
    spread: "",
    plan: [],
    themes: {},
    endAt: "",
    must: [],
    avoid: [],
    pins: [],
    elsewhere: [],
    packages: [],
    unlike: [],
  };
  const form = h("form", { class: "filters circuit-form", novalidate: true, onsubmit: send });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const told = h("p", {});
  const bar = h("progress", { "aria-label": "Planning", max: 1 });
  const stop = h("button", { type: "button", class: "quiet", onclick: onCancel }, "Stop");
  const busy = h("div", { class: "busy", role: "status", hidden: true }, told, bar, stop);
  const waiting = h(
    "p",
    { class: "hint wide" },
    "A circuit needs travel times; it can be planned when the road network is ready.",
  );
  const button = h("button", { type: "submit", class: "main" }, "Plan the circuit");
  show(element, form);

  let shown = null;
  store.watch(["cities", "resources", "villages", "programme", "restored"], state => {
    if (state.restored !== shown && state.cities.length > 0 && state.villages.length > 0) {
      shown = state.restored;
      Object.assign(values, valuesOf(shown.request, namesIn(state)), { circuits: String(shown.circuits) });
    }
    const gateways = state.cities.filter(city => city.gateway || [values.start, values.end].includes(city.id));
    const cities = gateways.length > 0 ? gateways : state.cities;
    if (values.start !== POINT && !cities.some(({ id }) => id === values.start)) values.start = cities[0]?.id ?? "";
    if (values.end !== POINT && !cities.some(({ id }) => id === values.end)) values.end = "";
    const asked = Object.keys(values.themes).filter(theme => values.themes[theme] !== "1");
    const themes = [...new Set([...themesOf(state.resources), ...asked])].sort();
    values.themes = Object.fromEntries(themes.map(theme => [theme, values.themes[theme] ?? "1"]));
    show(form, controls(values, cities, state, { form, api }), problem, waiting, button, busy);
    shares(form, values);
    showDays(form, Number(values.days));
    showPoint(form, values);
  });
  store.watch(["network", "planning"], ({ network, planning }) => {
    button.disabled = Boolean(planning) || network?.state !== "ready";
    waiting.hidden = network?.state === "ready";
    busy.hidden = !planning;
    told.textContent = `${planning?.message ?? "Looking for the best mix of villages"} …`;
    if (typeof planning?.progress === "number") bar.setAttribute("value", planning.progress);
    else bar.removeAttribute("value");
  });
  store.watch(["circuitProblem"], ({ circuitProblem }) => showProblem(form, problem, circuitProblem));

  function send(event) {
    event.preventDefault();
    const wanted = { ...values, programme: store.get().programme };
    if (values.circuits === "1") onPlan(circuitRequest(wanted));
    else onShare(portfolioRequest(wanted));
  }
}

/**
 * What people call what a request names by its id; the id itself where that is unknown.
 * @param {State} state
 */
function namesIn({ villages, resources }) {
  const names = new Map([...villages, ...resources].map(({ id, name }) => [id, name]));
  for (const { id, name } of villages) names.set(`${id}-products`, `Taste and buy in ${name}`);
  return id => names.get(id) ?? id;
}
