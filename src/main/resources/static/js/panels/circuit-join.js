// On a village's page: whether the circuit stops there, and a way to make it do so.

import { visits } from "../circuit-edits.js";
import { h, show } from "../dom.js";

export function createJoin(store, onJoin) {
  const element = h("p", { class: "join" });
  store.watch(["circuit", "village"], ({ circuit, village }) => {
    element.hidden = !circuit || !village;
    if (element.hidden) return;
    show(
      element,
      visits(circuit, village)
        ? h("span", { class: "hint" }, "The circuit stops here.")
        : h("button", { type: "button", class: "quiet", onclick: () => onJoin(village) }, "Add to circuit"),
    );
  });
  return element;
}
