// Keeps the areas around a point in step with the point, the minutes and the conditions.

import { bandsOf, onMap } from "./bands.js";
import { conditionsOf, reachQuery } from "./query.js";

/**
 * While a point is dragged, one request is under way at a time and the newest position waits for its end, so that areas
 * follow the hand as fast as the service can. Any other change gives up what is under way.
 * @param {Store} store
 * @param {Api} api
 */
export function followReach(store, api) {
  let request = null;
  let waiting = false;

  async function ask() {
    const { reach, conditions, reachDragged, programme, villages, villagesOf, network, tab, travelView } = store.get();
    if (tab !== "travel" || travelView !== "around" || network?.state !== "ready") return;
    if (!programme || villagesOf !== programme) return;
    const query = reachQuery(reach, conditions);
    const key = JSON.stringify([query, programme, villagesOf]);
    if (!reachDragged && (request?.key === key || store.get().reachAreas?.key === key)) return;
    if (request && reachDragged) {
      waiting = true;
      return;
    }
    request?.abort();
    request = null;
    waiting = false;
    if (!query) {
      store.set({ reachAreas: null, reachBusy: false, reachProblem: null });
      return;
    }
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ reachBusy: true, reachProblem: null });
    try {
      const { features, access_m, access_minutes } = await api.isochrones(query, own.signal);
      const areas = { key, query, access_m, access_minutes, bands: bandsOf(features), villages: null };
      if (own !== request) return;
      store.set({ reachAreas: { ...areas, key: reachDragged ? null : key } });
      const near = villages.filter(village => onMap(village, network.extent));
      if (!reachDragged && near.length > 0) {
        const minutes = await minutesTo(query, near, conditions, own.signal);
        if (own === request) store.set({ reachAreas: { ...areas, villages: { villages: near, minutes } } });
      }
    } catch (problem) {
      if (own !== request || problem.name === "AbortError") return;
      // Areas that were drawn stay where only the minutes of the villages are missing.
      const drawn = store.get().reachAreas?.query === query;
      store.set({ reachProblem: problem, ...(drawn ? {} : { reachAreas: null }) });
    } finally {
      if (own === request) {
        request = null;
        store.set({ reachBusy: false });
        if (waiting) ask();
      }
    }
  }

  /** Minutes between the point and each village, in the direction asked for. */
  async function minutesTo({ lon, lat, direction }, villages, conditions, signal) {
    const [point, all] = [[[lon, lat]], villages.map(village => [village.lon, village.lat])];
    const [origins, destinations] = direction === "from" ? [point, all] : [all, point];
    const { minutes } = await api.matrixUnder({ origins, destinations, ...conditionsOf(conditions) }, signal);
    return direction === "from" ? minutes[0] : minutes.map(row => row[0]);
  }

  // Villages first: the map frames them when they come, and the areas after that.
  store.watch(["reach", "conditions", "reachDragged", "network", "programme", "villagesOf", "tab", "travelView"], ask);
}
