// What the map shows of the analyst's view, and what touching the map does to it.

import { chosenRow, crowdingByVillage, markedLine, pairsOnMap, placesOf, rowsOf, sellersOf } from "../crowding/view.js";
import { isComplete } from "../crowding/follow.js";
import { frame } from "../map.js";
import { villagesKey } from "../crowding/pairs.js";
import { portfolioSigns } from "../circuit/portfolio.js";
import { travelSigns } from "../travel/signs.js";

/** A village on the map: its row among the villages, or else the list narrowed to it. */
export function onVillage(store, village) {
  const { overlapView, overlapQuery, tries } = store.get();
  if (overlapView === "what-if") store.set({ tries: [{ category: "", variety: "", ...tries[0], village }, tries[1]] });
  else if (overlapView === "assignment") store.set({ assigned: village });
  else if (overlapView === "villages") store.set({ overlapRow: village });
  else store.set({ overlapQuery: { ...overlapQuery, village }, overlapRow: null });
}

/** The villages to draw and what their signs say; the chosen one as if it had been opened. */
export function villagesOf(state) {
  if (state.tab === "travel")
    return [state.shown, { ...state, access: state.travelAccess?.rows, signs: travelSigns(state) }];
  if (state.tab === "circuit" && state.portfolio && !state.circuit)
    return [state.villages, { ...state, signs: portfolioSigns(state.portfolio) }];
  if (state.tab !== "overlap") return [state.shown, state];
  const chosen = { villages: state.overlapRow, "what-if": state.tries[0]?.village, assignment: state.assigned };
  const village = chosen[state.overlapView] ?? state.overlapQuery.village;
  return [state.villages, { ...state, village, crowded: crowdingByVillage(state) }];
}

/** Whether the view frames what it is about, a row or a candidate, so that nothing else should. */
export function framesItself({ tab, overlapView, overlapRow, tries }) {
  return tab === "overlap" && Boolean(overlapView === "what-if" ? tries.some(isComplete) : overlapRow);
}

export function followAnalysis(store, { map, overlap, tried, markets }) {
  let drawn = null;
  let framed = null;
  store.watch(["tab", "overlap", "overlapView", "overlapRow"], state => {
    const { tab, overlapView } = state;
    map.getContainer().classList.toggle("is-analysis", tab === "overlap"); // roads step back behind the lines
    overlap.toggle(tab === "overlap" && ["pairs", "villages", "products"].includes(overlapView));
    if (tab !== "overlap") return;
    const pairs = pairsOnMap(state);
    if (!same(pairs, drawn)) overlap.draw(pairs);
    drawn = pairs;
    overlap.highlight([markedLine(state)].filter(Boolean));
  });
  store.watch(["tab", "overlapView", "whatIfs"], ({ tab, overlapView, whatIfs }) => {
    tried.toggle(tab === "overlap" && overlapView === "what-if");
    const pairs = whatIfs.flatMap(held => held?.answer?.pairs ?? []);
    tried.draw(pairs);
    if (tab === "overlap" && overlapView === "what-if" && pairs.length > 0)
      frame(
        map,
        pairs.flatMap(({ a, b }) => [a, b]),
        11,
      );
  });
  store.watch(["overlapPointed"], state => {
    const pair = state.overlapView === "pairs" && rowsOf(state)?.find(({ id }) => id === state.overlapPointed);
    overlap.highlight([pair && villagesKey(pair), markedLine(state)].filter(Boolean));
  });
  store.watch(["tab", "overlap", "overlapView", "overlapRow", "villages"], state => {
    if (state.tab !== "overlap" || state.overlapView !== "markets") return markets.draw(null, null, []);
    const row = chosenRow(state);
    return markets.draw(rowsOf(state) ?? [], row, row ? sellersOf(state, row) : []);
  });
  store.watch(["overlapView", "overlapRow", "overlap"], state => {
    const row = state.tab === "overlap" ? chosenRow(state) : null;
    if ((row?.id ?? null) === framed) return;
    framed = row?.id ?? null;
    if (row) frame(map, placesOf(state, row), 11);
  });
}

function same(a, b) {
  return a === b || (b !== null && a.length === b.length && a.every((pair, index) => pair === b[index]));
}
