// A circuit to take away: its link, its page to print, its files.

import { h } from "../../dom.js";

const FILES = [
  ["gpx", "GPX"],
  ["kml", "KML"],
  ["ics", "Calendar"],
  ["csv", "CSV"],
  ["geojson", "GeoJSON"],
];

/** A link that copies itself when pressed, and says so. */
export function copyLink(href, text) {
  const done = h("span", { role: "status" });
  const copy = async event => {
    event.preventDefault();
    const address = new URL(href, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      done.textContent = " copied";
    } catch {
      done.textContent = ` ${address}`;
    }
  };
  return [h("a", { href, onclick: copy }, text), done];
}

/**
 * @param {any} parts
 * @param {{api: Api, [action: string]: any}} actions
 */
export function drawFiles({ id }, { api }) {
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
    copyLink(`#circuit=${id}`, "Link to this circuit"),
  );
}
