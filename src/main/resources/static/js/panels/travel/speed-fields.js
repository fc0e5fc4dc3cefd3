// How fast a road is after the change: a slider of km/h, or of times the speed it has.

import { h } from "../../dom.js";

export function speedFields(store, change) {
  const told = h("output", { for: "change-kmh" });
  const kmh = slider("change-kmh", { min: 5, max: 130, step: 5 }, value => change({ kmh: value, ownSpeed: true }));
  const factor = slider("change-factor", { min: 0.25, max: 3, step: 0.05 }, value => change({ factor: value }));
  const mode = (value, words) =>
    h(
      "label",
      { class: "choice" },
      h("input", { type: "radio", name: "speed-by", value, onchange: () => change({ speedBy: value }) }),
      h("span", {}, words),
    );
  const modes = h("div", { class: "choices" }, mode("kmh", "New speed"), mode("factor", "Times the speed it has"));
  const own = h("input", { type: "checkbox", onchange: ({ target }) => change({ ownSpeed: target.checked }) });
  const owns = h(
    "label",
    { class: "choice" },
    own,
    h("span", {}, "Say its speed, instead of that of its class on this map"),
  );
  const label = h("label", { for: "change-kmh", class: "hint" }, "Speed of cars");
  const element = h("div", { class: "speed" }, modes, owns, label, kmh, factor, told);

  function slider(id, range, onValue) {
    return h("input", {
      type: "range",
      id,
      ...range,
      "aria-label": id === "change-kmh" ? "Kilometres per hour" : "Times as fast",
      oninput: ({ target }) => onValue(Number(target.value)),
    });
  }

  store.watch(["edit"], ({ edit }) => {
    const builds = edit.type === "new_road";
    const times = !builds && edit.speedBy === "factor";
    modes.hidden = builds;
    owns.hidden = !builds;
    own.checked = edit.ownSpeed;
    modes.querySelector(`[value=${edit.speedBy}]`).checked = true;
    kmh.value = edit.kmh;
    factor.value = edit.factor;
    factor.hidden = !times;
    kmh.hidden = times || (builds && !edit.ownSpeed);
    label.hidden = kmh.hidden;
    told.hidden = kmh.hidden && factor.hidden;
    told.textContent = times ? `${edit.factor} times as fast` : `${edit.kmh} km/h`;
    kmh.setAttribute("aria-valuetext", `${edit.kmh} km/h`);
  });
  return element;
}
