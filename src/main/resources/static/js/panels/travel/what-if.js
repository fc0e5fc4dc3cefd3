// What would change: scenarios that are kept, one that is written, and what the open one does.

import { h, show } from "../../dom.js";
import { followScenario } from "../../travel/follow-scenario.js";
import { startDraft } from "./draft.js";
import { startEffect } from "./effect.js";
import { startScenarios } from "./scenarios.js";

export function startWhatIf(element, store, { api, onVillage }) {
  const keeper = followScenario(store, api);
  const parts = [h("section"), h("section"), h("section")];
  show(element, parts);
  startScenarios(parts[0], store, keeper);
  startDraft(parts[1], store, keeper);
  startEffect(parts[2], store, { api, onVillage });
}
