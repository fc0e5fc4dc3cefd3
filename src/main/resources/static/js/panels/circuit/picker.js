// A list of things chosen by name, each with a button that takes it out again.

import { h, including, select, show } from "../../dom.js";
import { createCombobox } from "../combobox.js";

/**
 * Keeps what is chosen of entries(), [{id, name, note}], in values[key].
 * @param {string} key
 * @param {string} label
 * @param {Record<string, any>} values
 * @param {() => {id: string, name: string, note?: string}[]} entries
 * @param {{placeholder?: string, onFocus?: () => void}} [options]
 */
export function picker(key, label, values, entries, { placeholder = "Name of a village or attraction", onFocus } = {}) {
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

// Stops that must be made on a given day, and where among those of that day.

const DAYS = ["1", "2", "3", "4", "5", "6", "7"].map(day => [day, `Day ${day}`]);
const PLACES = [
  ["", "anywhere"],
  ...Array.from({ length: 12 }, (_, index) => [String(index + 1), `as number ${index + 1}`]),
];

/** Keeps what is pinned in values.pins: [{id, name, day, position}]. */
export function pins(values, entries) {
  const rows = h("ul", { class: "pins" });
  const draw = () => show(rows, values.pins.map(row));
  const choice = (pin, key, options, label) => {
    const control = select(including(options, pin[key]), pin[key], value => (pin[key] = value));
    control.setAttribute("aria-label", `${label} of ${pin.name}`);
    return control;
  };
  const row = (pin, index) =>
    h(
      "li",
      { "data-index": index, "data-name": pin.name },
      h("span", {}, pin.name),
      choice(pin, "day", DAYS, "Day"),
      choice(pin, "position", PLACES, "Place"),
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          "aria-label": `Remove the pin of ${pin.name}`,
          onclick: () => {
            values.pins = values.pins.filter(other => other !== pin);
            draw();
          },
        },
        "×",
      ),
    );
  const { element, input } = createCombobox({
    label: "Pin to a day",
    placeholder: "Name of a village or attraction",
    entries,
    onChoose: ({ id, name }) => {
      if (!values.pins.some(pin => pin.id === id)) values.pins.push({ id, name, day: "1", position: "" });
      draw();
    },
  });
  input.name = "pins";
  draw();
  return h("div", { class: "picker", id: "circuit-pins" }, element, rows);
}
