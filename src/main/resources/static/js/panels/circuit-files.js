// A circuit to take away: its link, its page to print, its files.

import { h } from "../dom.js";

const FILES = [
  ["gpx", "GPX"],
  ["kml", "KML"],
  ["ics", "Calendar"],
  ["csv", "CSV"],
  ["geojson", "GeoJSON"],
];

export function drawFiles({ id }, { api }) {
  const done = h("span", { role: "status" });
  const href = `#circuit=${id}`;
  const copy = async event => {
    event.preventDefault();
    const text = new URL(href, location.href).href;
    try {
      await navigator.clipboard.writeText(text);
      done.textContent = " copied";
    } catch {
      done.textContent = ` ${text}`;
    }
  };
  return h(
    "p",
    { class: "links" },
    h("a", { href: `/circuits/${encodeURIComponent(id)}`, target: "_blank", rel: "noopener" }, "Brochure to print"),
    FILES.map(([format, text]) =>
      h(
        "a",
        { href: api.address(`/api/circuits/${encodeURIComponent(id)}`, { f: format }), download: `${id}.${format}` },
        text,
      ),
    ),
    h("a", { href, onclick: copy }, "Link to this circuit"),
    done,
  );
}
