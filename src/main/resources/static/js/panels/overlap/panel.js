// Where neighbours push the same product to the same market: four views of the same pairs, each a table linked with the map.

import { followOverlap, followWhatIf } from "../../crowding/follow.js";
import { askOf, downloadParts, emptyTry, hasRows, VIEWS } from "../../crowding/query.js";
import { chosenRow, rowsOf } from "../../crowding/view.js";
import { h, show } from "../../dom.js";
import { number } from "../../format.js";
import { reportAddress } from "../../report/scope.js";
import { startAssignment } from "./assignment.js";
import { startFilters } from "./filters.js";
import { drawMarket } from "./market-card.js";
import { drawPair } from "./pair-card.js";
import { drawProduct } from "./product-card.js";
import { summary } from "./summary.js";
import { createTables } from "./tables.js";
import { drawVillage } from "./village-card.js";
import { startWhatIf } from "./what-if.js";

const TITLES = {
  pairs: "Pairs",
  villages: "Villages",
  products: "Products",
  markets: "Markets",
  "what-if": "What if",
  assignment: "Assignment",
};

/**
 * card(state, row, close) draws how a row's figures come about; parts are the views that are no tables, by their names.
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
function startOverlap(element, store, { api, card, parts }) {
  const views = h("fieldset", { class: "segments" }, h("legend", { class: "unseen" }, "View"));
  const filters = h("div");
  const heat = h("input", { type: "checkbox", onchange: event => store.set({ heat: event.target.checked }) });
  const seasons = h("input", {
    type: "checkbox",
    onchange: event => {
      const query = { ...store.get().overlapQuery, by: event.target.checked ? "season" : "" };
      store.set({ overlapQuery: query, overlapRow: null });
    },
  });
  const bySeason = h("label", { class: "choice", hidden: true }, seasons, h("span", {}, "Markets by season"));
  const surface = h("label", { class: "choice" }, heat, h("span", {}, "Heat of crowding on the map"));
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const total = h("p", { class: "total", role: "status" });
  const busy = h("progress", { class: "busy-line", "aria-label": "Comparing neighbours", hidden: true });
  const sum = h("div", { class: "derivation", "aria-live": "polite" });
  const place = h("div");
  const links = h("p", { class: "links" });
  const rows = h("div", {}, filters, surface, bySeason, problem, total, busy, sum, place, links);
  show(element, views, rows, Object.values(parts));
  startFilters(filters, store);
  const tables = createTables(store);

  store.watch(["overlapView", "overlapQuery"], ({ overlapView, overlapQuery }) => {
    bySeason.hidden = overlapView !== "markets";
    seasons.checked = overlapQuery.by === "season";
  });
  store.watch(["heat"], state => {
    heat.checked = state.heat;
  });
  store.watch(["overlapView"], ({ overlapView }) => {
    if (!views.contains(document.activeElement)) show(views, views.firstChild, segments(overlapView, store));
    rows.hidden = !hasRows(overlapView);
    for (const [view, part] of Object.entries(parts)) part.hidden = view !== overlapView;
    show(place, tables[overlapView]?.element);
  });
  store.watch(["overlap", "overlapView", "overlapBusy", "overlapProblem"], state => {
    const { overlapView, overlapBusy, overlapProblem } = state;
    problem.hidden = !overlapProblem;
    problem.textContent = overlapProblem ?? "";
    busy.hidden = !overlapBusy;
    const held = rowsOf(state);
    total.textContent = held ? summary(state) : overlapBusy ? "Comparing neighbours …" : "";
    place.hidden = !held;
    if (held) tables[overlapView].setRows(held);
    show(links, held && [downloads(state, api), printed(state)]);
  });
  store.watch(["overlapRow", "overlap", "overlapView"], state => {
    const row = chosenRow(state);
    tables[state.overlapView]?.choose(row?.id ?? null);
    if (sum.dataset.of === `${state.overlapView} ${row?.id}`) return; // other rows have come: nothing new about this one
    sum.dataset.of = `${state.overlapView} ${row?.id}`;
    show(sum, row && card(state, row, () => close(state.overlapView, row)));
    if (row) sum.scrollIntoView({ block: "start" });
  });

  function close(view, row) {
    store.set({ overlapRow: null });
    tables[view].reveal(row.id);
  }
}

/** @param {Store} store */
function segments(chosen, store) {
  return VIEWS.map(id =>
    h(
      "label",
      {},
      h("input", {
        type: "radio",
        name: "overlap-view",
        value: id,
        checked: id === chosen,
        onchange: () => store.set({ overlapView: id, overlapRow: null }),
      }),
      h("span", {}, TITLES[id]),
    ),
  );
}

/**
 * To the report that prints these rows.
 * @param {State} state
 */
function printed({ programme, overlapQuery }) {
  return h("a", { href: reportAddress(programme, overlapQuery), target: "_blank", rel: "noopener" }, "Print a report");
}

/**
 * Links to exactly the rows of the view, in parts where one answer cannot hold them.
 * @param {State} state
 * @param {Api} api
 */
function downloads({ overlap, overlapView, programme, overlapQuery }, api) {
  const parts = downloadParts(overlap[overlapView].matched, api.ALL);
  return parts.flatMap(({ offset, from, to }) =>
    [
      ["csv", "CSV"],
      ["geojson", "GeoJSON"],
    ].map(([f, name]) => {
      const query = { ...askOf(overlapView, programme, overlapQuery), limit: api.ALL, offset: offset || null, f };
      const rows = parts.length > 1 ? `, rows ${number(from)} to ${number(to)}` : "";
      const file = overlapView === "pairs" ? "overlap" : `overlap-${overlapView}`;
      const href = api.address(api.overlapPath(/** @type {keyof OverlapRows} */ (overlapView)), query);
      return h("a", { href, download: `${file}.${f}` }, `Download as ${name}${rows}`);
    }),
  );
}

// The analyst's page: its views, and who draws what in them.

const CARDS = { pairs: drawPair, villages: drawVillage, products: drawProduct, markets: drawMarket };

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
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
