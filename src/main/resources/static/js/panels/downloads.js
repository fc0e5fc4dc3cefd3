// Links to exactly the rows that a table shows.

import { h } from "../dom.js";

/** @param {Api} api */
export function downloads(api, path, query, { file, title }) {
  return [
    ["csv", "CSV"],
    ["geojson", "GeoJSON"],
  ].map(([f, name]) =>
    h(
      "a",
      { href: api.address(path, { ...query, limit: api.ALL, f }), download: `${file}.${f}` },
      `${title} as ${name}`,
    ),
  );
}
