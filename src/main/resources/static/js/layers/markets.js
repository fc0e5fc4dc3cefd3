// Market cities that can be chosen, while markets are looked at.

import * as L from "leaflet";
import { chosenRow, rowsOf, sellersOf } from "../crowding/view.js";
import { h } from "../dom.js";
import { count, decimal } from "../format.js";
import { line } from "../symbols.js";

function createMarkets(map, { onSelect }) {
  const group = L.layerGroup();
  const renderer = L.svg({ pane: "lines" });

  function sign({ name, lon, lat, rows, chosen }) {
    const most = rows.reduce((a, b) => ((b.effective_sellers ?? 0) > (a.effective_sellers ?? 0) ? b : a), rows[0]);
    const words = `${name}: ${count(rows.length, "kind")} of products, most sellers for ${most.category_name}, as many as ${decimal(most.effective_sellers, 2)} of like size`;
    const html = h("span", { class: chosen ? "market is-chosen" : "market" });
    const icon = L.divIcon({ html, className: "market-anchor", iconSize: [22, 22] });
    const marker = L.marker([lat, lon], { icon, riseOnHover: true, zIndexOffset: 500 });
    marker.bindTooltip(h("span", {}, words), { direction: "top", offset: [0, -10], className: "tip" });
    marker.on("click", () => onSelect(rows[0].city));
    marker.on("keypress", ({ originalEvent }) => originalEvent.key === "Enter" && onSelect(rows[0].city));
    marker.on("add", () => {
      marker.getElement().setAttribute("aria-label", words);
      marker.getElement().setAttribute("aria-pressed", String(chosen));
    });
    marker.addTo(group);
  }

  return {
    /** Markets: rows with their city, or null to show none; sellers of the chosen market are joined with it. */
    draw(rows, chosen, sellers) {
      group.clearLayers();
      if (rows === null) return group.remove();
      const cities = new Map();
      for (const row of rows.filter(({ lon }) => typeof lon === "number")) {
        const city = cities.get(row.city) ?? { name: row.city_name, lon: row.lon, lat: row.lat, rows: [] };
        city.rows.push(row);
        cities.set(row.city, city);
      }
      for (const [id, city] of cities) sign({ ...city, chosen: id === chosen?.city });
      for (const { lon, lat, name, share } of sellers) {
        const ends = [
          [lat, lon],
          [chosen.lat, chosen.lon],
        ];
        const style = { color: "#5b3a8c", weight: 1.5 + 6 * share, opacity: 0.75, renderer, pane: "lines" };
        const text = `${name} sells ${decimal(100 * share)} % of this in ${chosen.city_name}`;
        L.polyline(ends, style)
          .bindTooltip(h("span", {}, text), { sticky: true, className: "tip" })
          .addTo(group);
      }
      return group.addTo(map);
    },
  };
}

const isShown = ({ tab, overlapView }) => tab === "overlap" && overlapView === "markets";

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const markets = createMarkets(map, {
      onSelect: city => store.set({ overlapQuery: { ...store.get().overlapQuery, city }, overlapRow: null }),
    });
    store.watch(["tab", "overlap", "overlapView", "overlapRow", "villages"], state => {
      if (!isShown(state)) return markets.draw(null, null, []);
      const row = chosenRow(state);
      return markets.draw(rowsOf(state) ?? [], row, row ? sellersOf(state, row) : []);
    });
  },
  legend: {
    watches: ["tab", "overlapView"],
    of: state =>
      isShown(state)
        ? { title: "Markets", rows: [[line("#5b3a8c", 4, null), "sells here; wider: the larger share"]] }
        : null,
  },
};
