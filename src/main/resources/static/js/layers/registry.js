// The map's layers. A new layer is a file of its own in this folder and its name here: map, layer control, legend and
// tables take from it what it brings.

import { follow } from "../follow.js";
import { tellProblem } from "../store.js";
import { layer as base } from "./base.js";
import { layer as candidates } from "./candidates.js";
import { layer as circuit } from "./circuit.js";
import { layer as cities } from "./cities.js";
import { layer as heat } from "./heat.js";
import { layer as labels } from "./labels.js";
import { layer as markets } from "./markets.js";
import { layer as overlap } from "./overlap.js";
import { layer as portfolio } from "./portfolio.js";
import { layer as reach } from "./reach.js";
import { layer as roads } from "./roads.js";
import { layer as scenario } from "./scenario.js";
import { layer as surface } from "./surface.js";
import { layer as villages } from "./villages.js";

/**
 * What a layer brings; all but create is left out where there is nothing of it.
 * @typedef {(Element | string | null)[]} LegendRow a sign with its words; null and words for a heading
 * @typedef {object} Legend
 * @property {(keyof State)[]} watches keys of the store that it depends on
 * @property {(state: State) => {title?: string, rows: LegendRow[]} | null} of what it says now, null for nothing; the
 *   first title of all layers stands above the rows of all
 * @typedef {object} Table
 * @property {string} caption
 * @property {Column<any>[]} columns as createTable has them; rows have an id, and lon and lat where the map can go to them
 * @property {(keyof State)[]} watches keys of the store that the rows come from
 * @property {(state: State) => any[]} rows
 * @typedef {object} Layer
 * @property {string} [title] its name in the layer control; create then returns its group
 * @property {boolean} [optional] not on the map, in the legend or asked for until it is chosen in the layer control
 * @property {import("../follow.js").Source} [source] where its data comes from, if not from what the page knows anyway
 * @property {(map: import("leaflet").Map, page: {store: Store, api: Api}) => import("leaflet").LayerGroup | void} create
 *   draws it whenever what it shows has changed in the store
 * @property {Legend} [legend]
 * @property {Table} [table]
 */

/** In the order of the legend and of the layer control. */
const LAYERS = /** @type {Layer[]} */ ([
  overlap,
  candidates,
  markets,
  reach,
  circuit,
  portfolio,
  villages,
  cities,
  labels,
  roads,
  base,
  surface,
  scenario,
  heat,
]);

/**
 * Whether a layer is asked for: optional ones are when the layer control has them ticked.
 * @type {(layer: Layer, state: State) => boolean}
 */
const isChosen = ({ optional, title }, { layersChosen }) => !optional || layersChosen.includes(title);

/**
 * Puts every layer on the map; returns the groups of the layer control by their titles.
 * @param {Store} store
 * @param {Api} api
 */
export function startLayers(map, store, api) {
  /** @type {Record<string, import("leaflet").LayerGroup>} */
  const groups = {};
  for (const layer of LAYERS) {
    const { title, source, create } = layer;
    const group = create(map, { store, api });
    if (title && group) groups[title] = group;
    if (source) startSource(layer, store, api);
  }
  map.on("overlayadd overlayremove", () =>
    store.set({ layersChosen: Object.keys(groups).filter(title => map.hasLayer(groups[title])) }),
  );
  return groups;
}

/**
 * @param {Store} store
 * @param {Api} api
 */
function startSource(layer, store, api) {
  const { title, source } = layer;
  follow(store, api, {
    ...source,
    watches: [...source.watches, "layersChosen"],
    ask: state => (isChosen(layer, state) ? source.ask(state) : undefined),
  });
  if (!title) return; // a panel says what went wrong
  const problem = /** @type {"surfaceCellsProblem"} */ (`${source.into}Problem`);
  store.watch([problem], ({ [problem]: failure }) =>
    tellProblem(store, source.into, failure ? `${title} could not be loaded. ${failure.message}` : null),
  );
}

/**
 * The keys that the legend depends on.
 * @type {(keyof State)[]}
 */
export const LEGEND_KEYS = ["layersChosen", ...LAYERS.flatMap(({ legend }) => legend?.watches ?? [])];

/**
 * The title and rows of what the map shows now.
 * @returns {{title: string, rows: LegendRow[]}}
 * @param {State} state
 */
export function legendOf(state) {
  const said = LAYERS.filter(layer => layer.legend && isChosen(layer, state))
    .map(({ legend }) => legend.of(state))
    .filter(Boolean);
  return { title: said.find(({ title }) => title)?.title ?? "", rows: said.flatMap(({ rows }) => rows) };
}

/** The layers that say what they show as a table too, each with whether it is asked for. */
export const TABLES = LAYERS.filter(({ table }) => table).map(layer => ({
  ...layer.table,
  isShown: state => isChosen(layer, state),
}));
