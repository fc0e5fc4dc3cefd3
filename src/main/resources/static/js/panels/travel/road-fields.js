// Which roads a change is about: by a click on the map, by number, class and surface, or inside an area that is drawn.

import { field, h, select, show } from "../../dom.js";
import { choicesOf, partOf, roadWords } from "../../travel/roads.js";
import { createCombobox } from "../combobox.js";
import { shapeField } from "./shape-field.js";

/** @param {Store} store */
export function roadFields(store, change) {
  let choices = choicesOf([]);
  const hint = h(
    "p",
    { class: "hint" },
    "Click a road on the map, or choose here. What you choose adds up: roads that meet all of it.",
  );
  const picked = h("div", { class: "picked", "aria-live": "polite" });
  const ref = createCombobox({
    label: "Number of the road",
    placeholder: "Any number",
    keep: true,
    entries: () => choices.refs,
    onChoose: ({ id }) => change({ ref: id }),
  });
  ref.input.addEventListener("change", () => change({ ref: ref.input.value.trim() }));
  const kinds = h("div", { class: "selects" });
  const area = shapeField(store, change, { kind: "area", least: 3, label: "Only inside an area" });
  const element = h(
    "div",
    { class: "filters", id: "change-ref" },
    h("div", { class: "wide" }, hint, picked),
    ref.element,
    kinds,
    area,
  );

  store.watch(["roads"], ({ roads, edit }) => {
    choices = choicesOf(roads ?? []);
    draw(edit);
  });
  store.watch(["edit"], ({ edit }) => {
    if (document.activeElement !== ref.input) ref.input.value = edit.ref;
    if (!kinds.contains(document.activeElement)) draw(edit);
  });
  store.watch(["picked", "edit"], ({ picked: road, edit }) => show(picked, road && parts(road, edit)));

  function draw(edit) {
    const options = (held, own, all) =>
      [["", all], ...new Set([...held, own].filter(Boolean))].map(each =>
        Array.isArray(each) ? each : [each, each.replaceAll("_", " ")],
      );
    show(
      kinds,
      field(
        "Class",
        select(options(choices.classes, edit.class, "Any class"), edit.class, value => change({ class: value })),
      ),
      field(
        "Surface",
        select(options(choices.surfaces, edit.surface, "Any surface"), edit.surface, value =>
          change({ surface: value }),
        ),
      ),
    );
  }

  /** What of a clicked road is meant. */
  function parts(road, edit) {
    const { ref: number, class: rank, surface } = road.properties;
    const none = { ref: "", class: "", surface: "", area: null };
    const all = [
      ["Only this part", partOf(road)],
      number && [`All of ${number}`, { ...none, ref: number }],
      rank && surface && [`All ${surface} roads of this class (${rank})`, { ...none, class: rank, surface }],
    ].filter(Boolean);
    const offers = /** @type {[string, ReturnType<typeof partOf>][]} */ (all);
    const same = wanted =>
      JSON.stringify([wanted.ref, wanted.class, wanted.surface, wanted.area]) ===
      JSON.stringify([edit.ref, edit.class, edit.surface, edit.area]);
    const offer = ([words, wanted]) =>
      h(
        "label",
        { class: "choice" },
        h("input", { type: "radio", name: "road-part", checked: same(wanted), onchange: () => change(wanted) }),
        h("span", {}, words),
      );
    return h("fieldset", { class: "choices" }, h("legend", {}, roadWords(road.properties)), offers.map(offer));
  }

  return element;
}
