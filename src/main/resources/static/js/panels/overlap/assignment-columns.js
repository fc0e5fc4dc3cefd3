// What the best assignment says of each village, and how a village can be kept as it is.

import { h } from "../../dom.js";
import { decimal } from "../../format.js";

export function assignmentColumns(store, onTry) {
  const name = product => product && [product.category_name, product.variety].filter(Boolean).join(", ");
  return [
    { title: "Village", value: row => row.village_name, cell: row => h("strong", {}, row.village_name) },
    { title: "Today", value: row => name(row.today), cell: row => name(row.today) ?? "nothing known" },
    {
      title: "Best found",
      value: row => name(row.best),
      cell: row => [row.changes ? h("strong", {}, name(row.best)) : "keeps it", h("br"), h("small", {}, row.reason)],
    },
    {
      title: "Eased",
      hint: "Full rivals today less those of the best found",
      numeric: true,
      first: "descending",
      value: row => row.crowding_today - row.crowding_best,
      cell: row => decimal(row.crowding_today - row.crowding_best, 2),
    },
    {
      title: "Next",
      value: row => (row.pinned ? 1 : 0),
      cell: row =>
        h(
          "span",
          { class: "actions" },
          pin(row, store),
          row.changes &&
            button("Try", `Try ${name(row.best)} in ${row.village_name}`, () => onTry(row.village, row.best.category)),
        ),
    },
  ];
}

function button(text, label, run) {
  return h(
    "button",
    {
      type: "button",
      class: "quiet",
      "aria-label": label,
      onclick: event => {
        event.stopPropagation();
        run();
      },
    },
    text,
  );
}

/** Pins today's product, if there is any, or takes the pin off; either way it is searched again. */
function pin({ village, village_name: place, pinned, today }, store) {
  if (!pinned && !today) return null;
  const { pins } = store.get();
  const { [village]: _, ...others } = pins;
  return pinned
    ? button("Unpin", `Let ${place} change`, () => store.set({ pins: others }))
    : button("Pin", `Pin what ${place} has today`, () =>
        store.set({ pins: { ...pins, [village]: today.product ?? today.category } }),
      );
}
