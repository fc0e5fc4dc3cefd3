// The planner's page: how far villages are from cities, what can be reached from a point, and what changes would do.

import { h, show } from "../../dom.js";
import { followAccess, followIndices } from "../../travel/access.js";
import { VIEWS } from "../../travel/query.js";
import { followReach } from "../../travel/reach.js";
import { followScenario } from "../../travel/scenario.js";
import { startAround } from "./around.js";
import { startCities } from "./cities.js";
import { startConditions } from "./conditions.js";
import { startDraft } from "./draft.js";
import { startEffect } from "./effect.js";
import { startScenarios } from "./scenarios.js";

const TITLES = { cities: "To cities", around: "Around a place", "what-if": "What if" };

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startTravel(element, store, { api, onVillage }) {
  const views = h("fieldset", { class: "segments" }, h("legend", { class: "unseen" }, "Question"));
  const conditions = h("form", { class: "filters", onsubmit: event => event.preventDefault() });
  const parts = Object.fromEntries(VIEWS.map(view => [view, h("div")]));
  show(element, views, conditions, Object.values(parts));
  startConditions(conditions, store);
  startCities(parts.cities, store, { api, onVillage });
  startAround(parts.around, store, { api, onVillage });
  startWhatIf(parts["what-if"], store, { api, onVillage });
  followAccess(store, api);
  followReach(store, api);
  followIndices(store, api);

  store.watch(["travelView"], ({ travelView }) => {
    if (!views.contains(document.activeElement)) show(views, views.firstChild, segments(travelView, store));
    for (const view of VIEWS) parts[view].hidden = view !== travelView;
  });
}

/** @param {Store} store */
function segments(chosen, store) {
  return VIEWS.map(id =>
    h(
      "label",
      {},
      h("input", {
        type: "radio",
        name: "travel-view",
        value: id,
        checked: id === chosen,
        onchange: () => store.set({ travelView: id }),
      }),
      h("span", {}, TITLES[id]),
    ),
  );
}

// What would change: scenarios that are kept, one that is written, and what the open one does.

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startWhatIf(element, store, { api, onVillage }) {
  const keeper = followScenario(store, api);
  const parts = [h("section"), h("section"), h("section")];
  show(element, parts);
  startScenarios(parts[0], store, keeper);
  startDraft(parts[1], store, keeper);
  startEffect(parts[2], store, { api, onVillage });
}
