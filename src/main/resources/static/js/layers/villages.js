// Villages as signs that keyboard and pointer reach alike.

import * as L from "leaflet";
import { crowdingClass } from "../crowding/heat.js";
import { h } from "../dom.js";
import { count, decimal, minutes } from "../format.js";
import { offerById } from "../offer.js";
import { minutesClass } from "../scales.js";
import { drawing } from "../symbols.js";

// Where lines are the message, villages step back; the travel report colours by minutes.
function colouring({ tab, circuit, colourBy }) {
  if (tab === "overlap") return "crowding";
  if (tab === "circuit" && circuit) return "plain";
  return tab === "travel" ? "minutes" : colourBy;
}

function icon(shape, colour, size = 18) {
  return L.divIcon({ html: drawing(shape, colour, size), className: "sign", iconSize: [size, size] });
}

/** Larger and darker the more crowded; a dot where there is nothing to say. */
function crowding(row) {
  const step = crowdingClass(row?.full_rival_equivalents);
  if (row?.words)
    return step
      ? { shape: "circle", colour: step.colour, size: step.size, words: row.words }
      : { shape: "ring", colour: "#6d7b82", words: row.words };
  if (!step) {
    const words = row
      ? (row.reason ?? (row.pairs === 0 ? "no overlap counted" : "crowding not known"))
      : "crowding not known here";
    return { shape: "ring", colour: "#6d7b82", words };
  }
  const words = `crowding ${decimal(row.full_rival_equivalents, 2)} full rivals, ${count(row.pairs, "overlap")}`;
  return { shape: "circle", colour: step.colour, size: step.size, words };
}

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

  function sign(village, state) {
    const offer = offerById(state.offers.get(village.id)?.main ?? "none");
    if (state.signs) return state.signs.get(village.id) ?? { shape: "ring", colour: "#ffffff", words: "not known" };
    const colourBy = colouring(state);
    if (colourBy === "plain") return { shape: "ring", colour: "#6d7b82", words: offer.label };
    if (colourBy === "crowding") return crowding(state.crowded?.get(village.id));
    if (colourBy === "offer") {
      return { shape: offer.shape, colour: offer.colour, words: offer.label };
    }
    const access = state.access?.get(village.id);
    if (!access) return { shape: "ring", colour: "#ffffff", words: "travel time not known yet" };
    const nearest = access.status === "ok" ? access.nearest_city : null;
    if (!nearest) return { shape: "cross", colour: "none", words: "no road to a city" };
    return {
      shape: "circle",
      colour: minutesClass(nearest.minutes).colour,
      words: `${minutes(nearest.minutes)} to ${nearest.name}`,
    };
  }

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
        const { shape, colour, size = shape === "ring" ? 16 : 18, words } = sign(village, state);
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
