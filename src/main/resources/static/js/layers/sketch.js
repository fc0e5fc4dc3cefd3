// Changes to roads on the map: what is drawn now, what a change is about, and what a scenario changes.

import * as L from "leaflet";

const DRAWN = { color: "#b3005e", weight: 4, opacity: 0.95 };
const KEPT = { color: "#5b3a8c", weight: 3, opacity: 0.9 };

export function createSketch(map) {
  const group = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: "lines", padding: 0.4 });
  const quiet = { renderer, pane: "lines", interactive: false };
  const flipped = points => points.map(([lon, lat]) => [lat, lon]);

  function add({ kind, points, road = false, open = false }, style) {
    const look = { ...quiet, ...style, dashArray: open ? "6 5" : null };
    if (kind === "area" && points.length > 2)
      group.addLayer(L.polygon(flipped(points), { ...look, fillOpacity: 0.12, fillColor: style.color }));
    else group.addLayer(L.polyline(flipped(points), road ? { ...look, weight: 6, opacity: 0.45 } : look));
  }

  return {
    /** Shapes {kind: "line" or "area", points, road?}: those of the draft or scenario, of the change, and of the sketch. */
    draw({ kept, current, sketch }) {
      group.clearLayers();
      for (const shape of kept) add(shape, KEPT);
      for (const shape of current) add(shape, DRAWN);
      if (!sketch) return;
      add({ ...sketch, open: true }, DRAWN);
      for (const point of flipped(sketch.points))
        group.addLayer(
          L.circleMarker(point, {
            ...quiet,
            radius: 5,
            color: "#fff",
            weight: 2,
            fillColor: DRAWN.color,
            fillOpacity: 1,
          }),
        );
    },
  };
}
