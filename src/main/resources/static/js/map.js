// The map itself: panes, controls and the framing. Layers are in layers/.

import * as L from "leaflet";

const PANES = { base: 200, areas: 240, heat: 250, roads: 300, lines: 410, names: 590, labels: 620 };

/** What a map was last asked to frame, until its reader drags it elsewhere. */
const framed = new WeakMap();

export function createMap(element, calm) {
  const map = L.map(element, {
    center: [41.1, 20.1],
    zoom: 7,
    minZoom: 3,
    maxZoom: 16,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
    zoomSnap: 0.5,
  });
  for (const [name, order] of Object.entries(PANES)) {
    const pane = map.createPane(name);
    pane.style.zIndex = String(order);
    if (name !== "lines") pane.style.pointerEvents = "none";
  }
  L.control.zoom({ position: "topright" }).addTo(map);
  const distance = () => element.classList.toggle("is-far", map.getZoom() < 7.25);
  map.on("zoomend", distance);
  distance();
  map.on("dragstart", () => framed.delete(map));
  new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(element);
  return map;
}

export function addScale(map) {
  L.control.scale({ position: "bottomright", imperial: false }).addTo(map);
}

export function addLayerControl(map, overlays) {
  const control = L.control.layers(null, null, { position: "topright", collapsed: true }).addTo(map);
  for (const [name, layer] of Object.entries(overlays)) control.addOverlay(layer, name);
  control.getContainer().querySelector(".leaflet-control-layers-toggle")?.setAttribute("aria-label", "Map layers");
  return control;
}

/** Puts an element of the page into a corner of the map and keeps its clicks from the map. */
export function addCorner(map, element, position) {
  const Corner = L.Control.extend({ onAdd: () => element });
  L.DomEvent.disableClickPropagation(element);
  L.DomEvent.disableScrollPropagation(element);
  return new Corner({ position }).addTo(map);
}

/** The part of the map that the bottom sheet leaves free, as padding for framing. */
function padding(map) {
  const size = map.getSize();
  const covered = document.querySelector(".panel")?.getBoundingClientRect();
  const box = map.getContainer().getBoundingClientRect();
  const overlap =
    covered && covered.left < box.right && covered.right > box.left ? Math.max(0, box.bottom - covered.top) : 0;
  const below = overlap > size.y * 0.8 ? 0 : overlap;
  return { paddingTopLeft: [24, 24], paddingBottomRight: [24, below > 0 ? below + 56 : 24] };
}

export function frame(map, positions, maxZoom = 13) {
  const bounds = L.latLngBounds(positions.map(({ lon, lat }) => [lat, lon]));
  framed.set(map, { positions, maxZoom });
  if (bounds.isValid()) map.fitBounds(bounds, { ...padding(map), maxZoom, animate: false });
}

/** Frames the same again after the free part of the map has changed. */
export function frameAgain(map) {
  const last = framed.get(map);
  if (last) frame(map, last.positions, last.maxZoom);
}

/** Brings a position into the free part of the map; one that is well in view already stays where it is. */
export function goTo(map, { lon, lat }, zoom = 10) {
  framed.delete(map);
  const target = L.latLng(lat, lon);
  const free = padding(map);
  const covered = free.paddingBottomRight[1] > free.paddingTopLeft[1];
  if (!covered && map.getZoom() >= zoom && map.getBounds().pad(-0.15).contains(target)) return;
  map.fitBounds(L.latLngBounds([target, target]), { ...free, maxZoom: Math.max(map.getZoom(), zoom), animate: false });
}
