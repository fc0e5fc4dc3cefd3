// A list of villages chosen by name, each with a button that takes it out again.

import { h, show } from "../dom.js";
import { createCombobox } from "./combobox.js";

/** Keeps the chosen villages in values[key]. */
export function picker(key, label, values, villages) {
  const chips = h("ul", { class: "chips" });
  const draw = () =>
    show(
      chips,
      values[key].map(entry =>
        h(
          "li",
          { class: "chip" },
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
    placeholder: "Name of a village",
    entries: () => villages.map(({ id, name, region }) => ({ id, name, note: region })),
    onChoose: entry => {
      if (!values[key].some(({ id }) => id === entry.id)) values[key].push(entry);
      draw();
    },
  });
  input.name = key;
  draw();
  return h("div", { class: "picker", id: `circuit-${key}` }, element, chips);
}
