// A second map beside the first or laid over it, moved with it: how villages were before, beside how they are after.

import { createMap } from "../map.js";
import { tellProblem } from "../store.js";
import { effectSigns } from "../travel/effect.js";
import { createBase } from "./base.js";
import { createCities } from "./cities.js";
import { createLabels } from "./labels.js";
import { createRoads } from "./roads.js";
import { createSwipe } from "./swipe.js";
import { createVillages } from "./villages.js";

const WIDE = "(min-width: 1100px)";

/**
 * @param {Store} store
 * @param {Api} api
 */
function createTwin(element, first, store, api) {
  const map = createMap(element, true);
  const base = createBase(map);
  const labels = createLabels(map);
  const cities = createCities(map);
  const roads = createRoads(map, api, words => tellProblem(store, "roads before", words));
  const villages = createVillages(map, {
    onSelect: village => store.set({ village }),
    onPoint: village => store.set({ travelPointed: village }),
  });
  let moving = false;
  const follow = (from, to) => () => {
    if (moving) return;
    moving = true;
    to.setView(from.getCenter(), from.getZoom(), { animate: false });
    moving = false;
  };
  map.on("move", follow(map, first));
  first.on("move", follow(first, map));
  base.load(api).then(
    ground => {
      const { programmes, programme } = store.get();
      labels.setGround(ground);
      base.setHome(programmes.find(({ id }) => id === programme)?.country);
    },
    () => {},
  ); // villages are shown without the base map, as on the first one
  roads.start();
  store.watch(["cities"], state => {
    cities.draw(state.cities);
    labels.setCities(state.cities);
  });
  store.watch(["shown"], ({ shown }) => labels.setVillages(shown));
  store.watch(["shown", "effect", "village", "offers"], state => {
    if (state.effect) villages.draw(state.shown, { ...state, signs: effectSigns(state.effect.rows, "before") });
  });
  store.watch(["travelPointed"], ({ travelPointed }) => villages.point(travelPointed));
  return {
    show() {
      map.invalidateSize({ pan: false });
      map.setView(first.getCenter(), first.getZoom(), { animate: false });
    },
  };
}

/**
 * Shows the second map while both times are asked for: beside the first where there is room, or over it with a divider.
 * @param {Store} store
 * @param {Api} api
 */
export function followTwin(element, first, store, api) {
  let twin = null;
  let way = null;
  const wide = matchMedia(WIDE);
  const swipe = createSwipe(first.getContainer(), element);
  const draw = () => {
    const { tab, travelView, effect, effectShown, draftOpen } = store.get();
    if (effectShown === "both" && !wide.matches) return store.set({ effectShown: "swipe" });
    const both = tab === "travel" && travelView === "what-if" && effect && !draftOpen;
    const next = both && ["both", "swipe"].includes(effectShown) ? effectShown : null;
    if (next === way) return;
    const [centre, zoom] = [first.getCenter(), first.getZoom()];
    if (way === "swipe") swipe.hide();
    way = next;
    element.hidden = way === null;
    document.body.classList.toggle("is-beside", way === "both");
    if (way === "swipe") swipe.show();
    first.invalidateSize({ pan: false });
    first.setView(centre, zoom, { animate: false });
    if (way !== null) {
      twin ??= createTwin(element.querySelector(".twin-map"), first, store, api);
      twin.show();
    }
  };
  wide.addEventListener("change", draw);
  store.watch(["tab", "travelView", "effect", "effectShown", "draftOpen"], draw);
}
