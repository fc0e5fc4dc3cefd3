// The analyst's page: its views, and who draws what in them.

import { emptyTry } from "../../crowding/query.js";
import { h } from "../../dom.js";
import { followOverlap } from "../../follow-overlap.js";
import { followWhatIf } from "../../follow-what-if.js";
import { startAssignment } from "./assignment.js";
import { drawMarket } from "./market-card.js";
import { drawPair } from "./pair-card.js";
import { startOverlap } from "./panel.js";
import { drawProduct } from "./product-card.js";
import { drawVillage } from "./village-card.js";
import { startWhatIf } from "./what-if.js";

const CARDS = { pairs: drawPair, villages: drawVillage, products: drawProduct, markets: drawMarket };

export function startAnalysis(element, store, { api, onVillage }) {
  const parts = { "what-if": h("div"), assignment: h("div") };
  const onTry = (village, category = "") =>
    store.set({ tab: "overlap", overlapView: "what-if", tries: [{ ...emptyTry(village), category }, null] });
  const card = (state, row, onClose) => CARDS[state.overlapView](row, { state, api, onVillage, onTry, onClose });
  startOverlap(element, store, { api, card, parts });
  startWhatIf(parts["what-if"], store, { onVillage });
  startAssignment(parts.assignment, store, { api, onTry });
  followOverlap(store, api);
  followWhatIf(store, api);
  return { onTry };
}
