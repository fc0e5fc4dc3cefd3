// A list of things chosen by name, each with a button that takes it out again.

import { h, show } from "../dom.js";
import { createCombobox } from "./combobox.js";

/**
 * Keeps what is chosen of entries(), [{id, name, note}], in values[key].
 * @param {string} key
 * @param {string} label
 * @param {Record<string, any>} values
 * @param {() => {id: string, name: string, note?: string}[]} entries
 * @param {{placeholder?: string, onFocus?: () => void}} [options]
 */
export function picker(key, label, values, entries, { placeholder = "Name of a village or sight", onFocus } = {}) {
  const chips = h("ul", { class: "chips" });
  const draw = () =>
    show(
      chips,
      values[key].map((entry, index) =>
        h(
          "li",
          { class: "chip", "data-index": index, "data-name": entry.name },
          entry.name,
          h(
            "button",
            {
              type: "button",
              "aria-label": `Remove ${entry.name} from "${label}"`,
              onclick: () => {
                values[key] = values[key].filter(other => other !== entry);
                draw();
              },
            },
            "×",
          ),
        ),
      ),
    );
  const { element, input } = createCombobox({
    label,
    placeholder,
    entries,
    onChoose: entry => {
      if (!values[key].some(({ id }) => id === entry.id)) values[key].push(entry);
      draw();
    },
  });
  input.name = key;
  if (onFocus) input.addEventListener("focus", onFocus);
  draw();
  return h("div", { class: "picker", id: `circuit-${key}` }, element, chips);
}
