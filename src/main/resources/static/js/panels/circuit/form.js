// What a circuit should be like.

import { circuitRequest, portfolioRequest, themesOf } from "../../circuit/request.js";
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
    together: "",
    circuits: "1",
    start: "",
    end: "",
    days: "3",
    hours: "9",
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

  store.watch(["cities", "resources", "villages", "programme"], state => {
    const gateways = state.cities.filter(city => city.gateway);
    const cities = gateways.length > 0 ? gateways : state.cities;
    if (values.start !== POINT && !cities.some(({ id }) => id === values.start)) values.start = cities[0]?.id ?? "";
    if (values.end !== POINT && !cities.some(({ id }) => id === values.end)) values.end = "";
    values.themes = Object.fromEntries(themesOf(state.resources).map(theme => [theme, values.themes[theme] ?? "1"]));
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
