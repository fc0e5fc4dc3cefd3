// Starts the page: makes its parts, hands them what they need, and loads the programme.

import * as api from "./api.js";
import { NOTHING } from "./crowding/follow.js";
import { DEFAULT_QUERY, formatAnalysis, parseAnalysis } from "./crowding/query.js";
import { shownVillages } from "./filters.js";
import { formatHash, joined, parseHash } from "./hash.js";
import { createLayers } from "./layers/all.js";
import { offersByVillage } from "./offer.js";
import { startPanels } from "./panels/all.js";
import { followNetwork } from "./panels/status.js";
import { createStore, tellProblem } from "./store.js";
import { formatTravel, parseTravel } from "./travel/query.js";
import { TRAVELLED, travelAtStart } from "./travel/start.js";

const NO_FILTERS = { region: "", category: "", offer: "" };
const $ = id => document.getElementById(id);

const { circuit: wantedCircuit, portfolio: wantedPortfolio, ...wanted } = parseHash(location.hash);
/** @type {State} */
const INITIAL = {
  ...wanted,
  circuitId: wantedCircuit,
  portfolioId: wantedPortfolio,
  portfolio: null,
  portfolioMaps: null,
  programmes: [],
  tablesChanged: [], // files of gis-data that say other than the service
  villages: [],
  villagesOf: null, // the programme whose villages are here
  products: [],
  resources: [],
  cities: [],
  categories: [],
  layers: [],
  regions: [],
  shown: [],
  offers: new Map(),
  access: null,
  accessProblem: null,
  ...travelAtStart(location.hash),
  network: null,
  work: [],
  problems: {}, // what has failed, in words, by its cause
  ground: null, // the shapes of the base map
  layersChosen: [], // titles ticked in the layer control
  circuitSigns: [],
  filters: NO_FILTERS,
  colourBy: "offer",
  ...parseAnalysis(location.hash),
  overlap: NOTHING,
  overlapPointed: null,
  overlapBusy: false,
  overlapProblem: null,
  whatIfs: [null, null],
  assignment: null,
  assigned: null,
  circuit: null,
  circuitMap: null,
  planning: null,
  circuitProblem: null,
  restored: null, // what a circuit that was opened was asked for, for the form to say again
  editing: false,
  editProblem: null,
  editSaid: null,
  redo: [],
  savedChange: 0,
};
const store = createStore(INITIAL);

api.onWork(work => store.set({ work }));
// Nobody waits for it any more.
addEventListener("pagehide", () => {
  for (const { stop } of store.get().work) stop();
});
const layers = createLayers($("map"), store, api);
const panels = startPanels($, store, api, layers);

store.watch(["villages", "filters", "products", "offers", "categories"], state =>
  store.set({ shown: shownVillages(state) }),
);
/** @type {(keyof State)[]} */
const SHARED = ["overlapView", "overlapQuery", "overlapRow", "heat", "tries", "pins", "stay"];
store.watch(
  ["tab", "village", "circuitId", "portfolioId", "programme", "programmes", ...SHARED, ...TRAVELLED],
  state => {
    if (state.reachDragged) return; // a browser stops pages that rewrite their address too often
    const told = state.programmes.length === 1 ? null : state.programme;
    const place = formatHash({
      ...state,
      programme: told,
      circuit: state.circuitId,
      portfolio: state.portfolioId,
    });
    const more = { overlap: formatAnalysis, travel: formatTravel }[state.tab]?.(state) ?? "";
    const hash = joined(place, more);
    if (hash !== location.hash) history.replaceState(null, "", hash || location.pathname);
  },
);
window.addEventListener("hashchange", () => {
  const { tab, village, circuit, portfolio } = parseHash(location.hash);
  const parse = { overlap: parseAnalysis, travel: parseTravel }[tab];
  store.set({ tab, village, ...parse?.(location.hash) });
  if (circuit && circuit !== store.get().circuitId) panels.restoreCircuit(circuit);
  else if (portfolio && portfolio !== store.get().portfolioId) panels.restorePortfolio(portfolio);
});

async function loadProgramme(programme) {
  const before = store.get().programme;
  const anew = { overlapQuery: DEFAULT_QUERY, overlapRow: null, tries: [null, null], pins: {}, assignment: null };
  store.set({ programme, access: null, overlap: NOTHING, whatIfs: [null, null], filters: NO_FILTERS });
  if (before) store.set(anew); // what a link asked for belongs to the first programme
  try {
    const [villages, products, resources] = await Promise.all([
      api.villages(programme),
      api.products(programme),
      api.resources(programme),
    ]);
    if (store.get().programme !== programme) return;
    const regions = [...new Set(villages.map(({ region }) => region).filter(Boolean))].sort((a, b) =>
      a.localeCompare(b, "sq"),
    );
    const offers = offersByVillage(villages, products, resources);
    store.set({ products, resources, regions, offers, villages, villagesOf: programme });
    tellProblem(store, "villages", null);
  } catch (problem) {
    if (store.get().programme !== programme) return;
    store.set({ products: [], resources: [], regions: [], offers: new Map(), villages: [], villagesOf: null });
    tellProblem(store, "villages", `The villages could not be loaded. ${problem.message}`);
  }
  layers.showVillages();
  await loadTravelTimes();
}

async function loadTravelTimes() {
  const { network, programme } = store.get();
  if (network?.state !== "ready" || !programme) return;
  try {
    const rows = await api.accessibility({ programme });
    if (store.get().programme === programme)
      store.set({ access: new Map(rows.map(row => [row.village, row])), accessProblem: null });
  } catch (problem) {
    store.set({ accessProblem: problem.message });
  }
}

/** Whom to thank for what; the page does without where it cannot be had, and says so. */
async function loadSources() {
  try {
    store.set({ layers: await api.layers() });
  } catch (problem) {
    tellProblem(store, "sources", `The sources of the data could not be loaded. ${problem.message}`);
  }
}

async function start() {
  const network = followNetwork(store, api);
  loadSources();
  try {
    const [list, cities, categories] = await Promise.all([api.programmes(), api.cities(), api.categories()]);
    const { items: programmes, tables_changed: tablesChanged } = list;
    store.set({ programmes, tablesChanged, cities, categories });
    const programme = programmes.find(({ id }) => id === wanted.programme) ?? programmes[0];
    if (programme) await loadProgramme(programme.id);
    else tellProblem(store, "programmes", "No programme is loaded yet. Import villages to begin.");
  } catch (problem) {
    tellProblem(store, "programmes", `The villages could not be loaded. ${problem.message}`);
  }
  if (wantedPortfolio) await panels.restorePortfolio(wantedPortfolio);
  if (wantedCircuit) panels.restoreCircuit(wantedCircuit);
  if ((await network)?.state === "ready") await loadTravelTimes();
}

panels.onProgramme(loadProgramme);
$("skip").addEventListener("click", event => {
  event.preventDefault(); // the address after "#" belongs to the page's state
  $("panel").focus();
});
start();
