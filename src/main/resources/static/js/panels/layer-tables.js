// What layers of the map show, as tables: the same for those who do not see the map.

import { h, show } from "../dom.js";
import { TABLES } from "../layers/registry.js";
import { createTable } from "./table.js";

/**
 * onPlace(row) goes to where the map has it.
 * @param {Store} store
 */
export function startLayerTables(element, store, { onPlace }) {
  show(
    element,
    TABLES.map(layer => folded(layer, store, onPlace)),
  );
}

/**
 * @param {any} parts
 * @param {Store} store
 */
function folded({ caption, columns, watches, rows, isShown }, store, onPlace) {
  const table = createTable({ caption, columns, key: row => row.id, empty: "None.", page: 200, onChoose: onPlace });
  const title = h("summary");
  const element = h("details", { class: "folding" }, title, table.element);
  const draw = () => {
    const state = store.get();
    const own = isShown(state) ? rows(state) : [];
    element.hidden = own.length === 0;
    title.textContent = `${caption} on the map (${own.length})`;
    table.setRows(element.open ? own : []); // rows that nobody sees are not made
  };
  element.addEventListener("toggle", draw);
  store.watch([...watches, "layersChosen"], draw);
  return element;
}
