// All panels of the page, and what pressing something in one does to the others.

import { createPlanner, createPortfolios } from "../circuit/planner.js";
import { DEFAULT_QUERY } from "../crowding/query.js";
import { h, select, show } from "../dom.js";
import { startCircuitForm } from "./circuit/form.js";
import { startPortfolio } from "./circuit/portfolio.js";
import { startCircuitResult } from "./circuit/result.js";
import { startSaved } from "./circuit/saved.js";
import { createCombobox } from "./combobox.js";
import { startDetail } from "./detail.js";
import { startLayerTables } from "./layer-tables.js";
import { createCredits, createLegend } from "./legend.js";
import { startAnalysis } from "./overlap/panel.js";
import { startNotice, startStatus } from "./status.js";
import { startTabs } from "./tabs.js";
import { startTravel } from "./travel/start.js";
import { startVillages } from "./villages.js";
import { startWork } from "./work.js";

/**
 * @param {Store} store
 * @param {Api} api
 */
export function startPanels($, store, api, layers) {
  const wide = matchMedia("(min-width: 800px)").matches;
  const openVillage = village => {
    sheet.fold(false);
    store.set({ village, tab: "villages" });
  };
  const sheet = startTabs({
    list: $("tabs"),
    store,
    handle: $("handle"),
    panel: $("panel"),
    onFold: () => layers.frameAgain(),
  });
  /** @type {{programme: (id: string) => unknown}} */
  const follow = { programme: () => {} };

  startStatus($("status"), store);
  startNotice($("notice"), store);
  startWork($("work"), store);
  const planner = createPlanner(store, api);
  const portfolios = createPortfolios(store, api);
  startVillages($("village-list"), store, { onSelect: openVillage });
  const analysis = startAnalysis($("panel-overlap"), store, { api, onVillage: openVillage });
  startDetail($("village-detail"), store, {
    api,
    onClose: () => store.set({ village: null }),
    onJoin: village => {
      store.set({ tab: "circuit" });
      planner.edit({ type: "add", stop: village });
    },
    onTry: analysis.onTry,
    onOverlap: village =>
      store.set({
        tab: "overlap",
        overlapView: "pairs",
        overlapRow: null,
        overlapQuery: { ...DEFAULT_QUERY, village, min_severity: "" },
      }),
  });
  startTravel($("panel-travel"), store, {
    api,
    onVillage: openVillage,
  });
  startCircuitForm($("circuit-form"), store, {
    api,
    onPlan: planner.plan,
    onShare: portfolios.plan,
    onCancel: () => {
      planner.cancel();
      portfolios.cancel();
    },
  });
  startSaved($("circuit-saved"), store, { api, onOpen: planner.restore });
  startPortfolio($("portfolio-result"), $("portfolio-back"), store, {
    api,
    onVillage: openVillage,
    onOpen: planner.restore,
    onBack: portfolios.back,
    onShow: places => {
      layers.showPlaces(places);
      if (!wide) sheet.fold(true);
    },
  });
  startCircuitResult($("circuit-result"), store, {
    api,
    onVillage: openVillage,
    onShow: day => {
      layers.showDay(day);
      if (!wide) sheet.fold(true);
    },
    onEdit: planner.edit,
    onUndo: planner.undo,
    onRedo: planner.redo,
    onChoose: planner.restore,
    onSave: planner.save,
  });
  layers.addCorners(
    createLegend(store, matchMedia("(min-width: 800px) and (min-height: 600px)").matches),
    createCredits(store),
  );

  startLayerTables($("layer-tables"), store, { onPlace: layers.goTo });
  store.watch(["village"], ({ village }) => {
    for (const list of ["village-list", "layer-tables"]) $(list).hidden = Boolean(village);
  });
  store.watch(["programmes", "programme"], ({ programmes, programme }) =>
    show(
      $("programme"),
      chooser(programmes, programme, id => follow.programme(id)),
    ),
  );
  const { element } = createCombobox({
    label: "Search villages and cities",
    unseenLabel: true,
    placeholder: "Search a village or city",
    entries: () => entries(store.get()),
    onChoose: entry => (entry.village ? openVillage(entry.id) : layers.goTo(entry)),
  });
  show($("search"), element);

  return {
    restoreCircuit: planner.restore,
    restorePortfolio: portfolios.restore,
    onProgramme: run => {
      follow.programme = run;
    },
  };
}

/** @param {State} state */
function entries({ villages, cities }) {
  return [
    ...villages.map(({ id, name, region }) => ({ id, name, note: region, village: true })),
    ...cities.map(({ id, name, lon, lat }) => ({ id, name, note: "city", lon, lat })),
  ];
}

function chooser(programmes, programme, onChoose) {
  if (programmes.length < 2)
    return programmes.map(({ name, country }) => h("span", {}, `${name}${country ? `, ${country}` : ""}`));
  const control = select(
    programmes.map(({ id, name, country }) => [id, `${name}${country ? `, ${country}` : ""}`]),
    programme,
    onChoose,
  );
  control.setAttribute("aria-label", "Programme");
  return control;
}
