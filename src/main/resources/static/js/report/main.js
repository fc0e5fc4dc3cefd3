// Starts the printed report: asks for what it is about, then draws it once.

import * as api from "../api.js";
import { requestOf } from "../crowding/follow.js";
import { assignmentOf } from "../crowding/view.js";
import { show } from "../dom.js";
import { followNetwork, startStatus } from "../panels/status.js";
import { createStore, tellProblem } from "../store.js";
import { drawReport } from "./report.js";
import { parseScope, tablesOf } from "./scope.js";

const scope = parseScope(location.search);
const store = createStore(/** @type {State} */ ({ network: null, problems: {} }));
const element = document.getElementById("report");

/** Rows from the service under the names that the page's views know them by. */
async function load() {
  const [{ items: programmes }, cities, categories, layers] = await Promise.all([
    api.programmes(),
    api.cities(),
    api.categories(),
    api.layers(),
  ]);
  const programme = programmes.find(({ id }) => id === scope.programme) ?? (scope.programme ? null : programmes[0]);
  if (!programme) throw new Error(`There is no programme ${scope.programme}.`);
  const [villages, products] = await Promise.all([api.villages(programme.id), api.products(programme.id)]);
  const query = { programme: programme.id, ...scope.query };
  const ask = async name => {
    const { items: rows, numberMatched: matched, method } = await api.overlapRows(name, query);
    return { rows, matched, method };
  };
  const [pairs, crowded, kinds, markets] = await Promise.all(["pairs", "villages", "products", "markets"].map(ask));
  const plain = { programme: programme.id, within_minutes: scope.query.within_minutes, min_severity: 100 };
  const chance = { rows: (await api.overlapRows("chance", plain)).items };
  const ideas = tablesOf(scope).includes("ideas")
    ? await api.alternatives(scope.query.village, { within_minutes: scope.query.within_minutes })
    : null;
  const tried = scope.tried ? await api.whatIf(requestOf(scope.tried, scope.query)) : null;
  const within = scope.query.within_minutes;
  const assigned =
    scope.about === "assigned"
      ? await api.assignment(assignmentOf({ programme: programme.id, within, stay: scope.stay, pins: scope.pins }))
      : null;
  const overlap = { pairs, villages: crowded, products: kinds, markets, chance };
  return { programme, cities, categories, layers, villages, products, overlap, ideas, tried, assigned };
}

async function start() {
  startStatus(document.getElementById("status"), store);
  const network = await followNetwork(store, api);
  if (network?.state !== "ready") return;
  try {
    const loaded = await load();
    await drawReport(element, { ...loaded, network, scope, date: new Date(), href: location.href }, api);
  } catch (problem) {
    show(element);
    tellProblem(store, "report", `The report could not be made. ${problem.message}`);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

start();
