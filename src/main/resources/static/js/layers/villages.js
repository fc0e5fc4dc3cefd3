// Villages as signs that keyboard and pointer reach alike.

import * as L from "leaflet";
import { CROWDING } from "../crowding/heat.js";
import { h } from "../dom.js";
import { goTo } from "../map.js";
import { OFFERS } from "../offer.js";
import { MINUTES } from "../scales.js";
import { SIGNED, signOf, villagesOf } from "../signs.js";
import { drawing, offerDrawing } from "../symbols.js";
import { DIFFERENCES } from "../travel/effect.js";
import { conditionWords } from "../travel/query.js";
import { chooseVillage } from "./choose.js";

function icon(shape, colour, size = 18) {
  return L.divIcon({ html: drawing(shape, colour, size), className: "sign", iconSize: [size, size] });
}

/**
 * @param {VillageRow} village
 * @param {string} words
 */
function card(village, words) {
  return h("span", {}, h("strong", {}, village.name), h("br"), words);
}

/**
 * @param {import("leaflet").Map} map
 * @param {{onSelect: (village: string) => void, onPoint?: (village: string | null) => void}} actions
 */
export function createVillages(map, { onSelect, onPoint = () => {} }) {
  const group = L.layerGroup().addTo(map);
  const markers = new Map();

  function name(marker, text, selected) {
    const element = marker.getElement();
    element?.setAttribute("aria-label", text);
    element?.setAttribute("aria-pressed", String(selected));
    element?.classList.toggle("is-selected", selected);
  }

  function create(village) {
    const marker = L.marker([village.lat, village.lon], { icon: icon("ring", "#ffffff"), riseOnHover: true });
    marker.bindTooltip("", { direction: "top", offset: [0, -8], className: "tip" });
    marker.bindPopup("", { offset: [0, -6], maxWidth: 240, className: "village-card" });
    marker.on("popupopen", () => marker.closeTooltip());
    marker.on("click", () => onSelect(village.id));
    marker.on("mouseover", () => onPoint(village.id));
    marker.on("mouseout", () => onPoint(null));
    marker.on("keypress", ({ originalEvent }) => originalEvent.key === "Enter" && onSelect(village.id));
    marker.on("add", () => marker.getElement().addEventListener("focus", () => marker.openTooltip()));
    return marker;
  }

  return {
    group,
    /** Makes the sign of what is pointed at elsewhere stand out; null for none. */
    point(id) {
      for (const [own, { marker }] of markers) marker.getElement()?.classList.toggle("is-pointed", own === id);
    },
    /** Shows exactly the villages given. */
    draw(villages, state) {
      const wanted = new Set(villages.map(village => village.id));
      for (const [id, { marker }] of markers)
        if (!wanted.has(id)) {
          group.removeLayer(marker);
          markers.delete(id);
        }
      for (const village of villages) {
        if (!markers.has(village.id)) markers.set(village.id, { marker: create(village), look: null });
        const entry = markers.get(village.id);
        const { shape, colour, size = shape === "ring" ? 16 : 18, words } = signOf(village, state);
        const selected = village.id === state.village;
        const look = `${shape} ${colour} ${size}`;
        if (!group.hasLayer(entry.marker)) group.addLayer(entry.marker);
        if (entry.look !== look) entry.marker.setIcon(icon(shape, colour, size));
        entry.look = look;
        entry.marker.setTooltipContent(card(village, words));
        entry.marker.setPopupContent(card(village, words));
        entry.marker.setZIndexOffset(selected ? 1000 : 0);
        name(entry.marker, `${village.name}, ${village.region ?? ""}: ${words}`, selected);
      }
    },
  };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  title: "Villages",
  create(map, { store, api }) {
    const villages = createVillages(map, {
      onSelect: village => chooseVillage(store, api, map, village),
      onPoint: village => store.get().tab === "travel" && store.set({ travelPointed: village }),
    });
    store.watch(SIGNED, state => villages.draw(...villagesOf(state)));
    store.watch(["travelPointed"], ({ travelPointed }) => villages.point(travelPointed));
    store.watch(["village", "villages"], state => {
      const chosen = state.villages.find(({ id }) => id === state.village);
      if (chosen) goTo(map, chosen);
    });
    return villages.group;
  },
  legend: {
    watches: /** @type {(keyof State)[]} */ ([
      ...["tab", "colourBy", "circuit", "portfolio", "overlapView"],
      ...["travelView", "conditions", "reachAreas", "effect", "effectShown"],
    ]),
    of(state) {
      const { tab, colourBy, circuit, portfolio, overlapView } = state;
      if (tab === "travel") return travelLegend(state);
      if (tab === "circuit" && (circuit || portfolio)) return null;
      if (tab !== "overlap")
        return colourBy === "minutes"
          ? { title: "Minutes to the nearest city", rows: minuteRows() }
          : { title: "What villages offer", rows: OFFERS.map(({ id, label }) => [offerDrawing(id, 16), label]) };
      return overlapView === "assignment"
        ? { title: "Best assignment found", rows: crowdingRows("Crowding as proposed, in full rivals") }
        : { rows: crowdingRows() };
    },
  },
};

export const crowdingRows = (head = "Villages: crowding, in full rivals") => [
  [null, head],
  ...CROWDING.map(({ colour, label, size }) => [drawing("circle", colour, 8 + size / 2), label]),
];

const minuteRows = () => [
  ...MINUTES.map(({ colour, label }) => [drawing("circle", colour, 16), label]),
  [drawing("cross", "none", 16), "no road to a city"],
  [drawing("ring", "#ffffff", 16), "not known yet"],
];

/** @param {State} state */
function travelLegend({ travelView, conditions, reachAreas, effect, effectShown }) {
  const how = conditionWords(conditions);
  if (travelView === "what-if" && effect && effectShown === "difference")
    return { title: `Minutes gained and lost, ${how}`, rows: differenceRows() };
  if (travelView === "around" && reachAreas) {
    const way = reachAreas.query.direction === "to" ? "to" : "from";
    return {
      title: `Minutes ${way} the point, ${how}`,
      rows: [
        [drawing("ring", "#ffffff", 16), "village beyond"],
        [drawing("cross", "none", 16), "village without a road"],
      ],
    };
  }
  const way = conditions.direction === "from" ? "from" : "to";
  return { title: `Minutes ${way} the nearest city${how === "by car" ? "" : `, ${how}`}`, rows: minuteRows() };
}

const differenceRows = () => [
  ...DIFFERENCES.map(({ colour, label, size }) => [drawing("circle", colour, size - 3), label]),
  [drawing("triangle", "#2166ac", 16), "reaches a city only now"],
  [drawing("cross", "none", 16), "cut off"],
];
