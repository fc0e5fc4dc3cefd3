// The best product for each village over the whole programme: today, the best found, and what none can be below.

import { assignmentOf } from "../../crowding/view.js";
import { field, h, show } from "../../dom.js";
import { count, decimal } from "../../format.js";
import { assignedAddress } from "../../report/scope.js";
import { createTable } from "../table.js";
import { formula, hint } from "./parts.js";

const NONE = Object.freeze({});

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startAssignment(element, store, { api, onTry }) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const busy = h("progress", { class: "busy-line", "aria-label": "Searching", hidden: true });
  const result = h("div", { "aria-live": "polite" });
  const table = createTable({
    caption: "What each village could put first",
    columns: assignmentColumns(store, onTry),
    key: row => row.village,
    sort: 3,
    descending: true,
    empty: "No village has a product to put first.",
    page: 100,
    onChoose: row => store.set({ assigned: row.village }),
  });
  const stay = h("input", { type: "number", min: 0, max: 1000, step: 0.1, placeholder: "0.5", name: "stay_weight" });
  const form = h(
    "form",
    { class: "filters", onsubmit: search },
    field("Staying with what it has", stay, "in full rivals: 0 moves freely, more moves less"),
    h("button", { type: "submit", class: "main" }, "Search"),
  );
  const place = h("div", { hidden: true }, table.element);
  show(element, intro(), form, problem, busy, result, place);

  let asked = null;
  async function search(event) {
    event?.preventDefault();
    if (event) store.set({ stay: stay.value });
    const { programme, overlapQuery, pins } = store.get();
    const request = assignmentOf({ programme, within: overlapQuery.within_minutes, stay: store.get().stay, pins });
    const own = request;
    asked = own;
    busy.hidden = false;
    problem.hidden = true;
    try {
      const answer = await api.assignment(request);
      if (own === asked) store.set({ assignment: answer });
    } catch (failure) {
      if (own !== asked) return;
      store.set({ assignment: null }); // the one before answers another question
      problem.hidden = false;
      problem.textContent = failure.expected ? `${failure.message} Expected: ${failure.expected}.` : failure.message;
    } finally {
      if (own === asked) busy.hidden = true;
    }
  }

  store.watch(["overlapView", "tab", "network", "programme", "pins"], state => {
    const { overlapView, tab, network, programme, pins } = state;
    if (tab !== "overlap" || overlapView !== "assignment" || !programme || network?.state !== "ready") return;
    if (
      !asked ||
      asked.programme !== programme ||
      (asked.pins ?? NONE) !== (Object.keys(pins).length > 0 ? pins : NONE)
    )
      search();
  });
  store.watch(["stay"], state => {
    stay.value = state.stay;
  });

  store.watch(["assignment"], ({ assignment }) => {
    place.hidden = !assignment;
    const { programme, overlapQuery, pins, stay: weight } = store.get();
    const href = assignedAddress(programme, overlapQuery, pins, weight);
    const print = h("a", { href, target: "_blank", rel: "noopener" }, "Print a report");
    show(result, assignment && [totals(assignment), h("p", { class: "links" }, print)]);
    if (assignment) table.setRows(assignment.villages);
  });
  store.watch(["assigned"], ({ assigned }) => table.choose(assigned));
}

const intro = () =>
  hint(
    "One product for each village so that the programme is crowded least, while each stays near what it has. It advises: villages decide, and nothing is stored. Pin what a village will not change.",
  );

// What the best assignment says of each village, and how a village can be kept as it is.

/**
 * @param {Store} store
 * @param {(village: string, category?: string) => void} onTry
 * @returns {Column<Assignment["villages"][number]>[]}
 */
function assignmentColumns(store, onTry) {
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

/**
 * Pins today's product, if there is any, or takes the pin off; either way it is searched again.
 * @param {any} parts
 * @param {Store} store
 */
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

// What an assignment comes to: today, the best found, and the bound, with the sums that they are.

/** @param {Assignment} assignment */
export function totals({
  today,
  best,
  bound,
  gap,
  proven,
  changed_villages: changed,
  left_out: leftOut,
  method,
  villages,
}) {
  const newcomers = villages.filter(row => !row.today && row.changes).length;
  const sum = ({ crowding, departure, total }) =>
    `${decimal(crowding, 2)} crowding + ${decimal(departure, 2)} departure = ${decimal(total, 2)}`;
  return h(
    "article",
    { class: "card" },
    h("h2", {}, `Crowding ${decimal(today.crowding, 2)} today, ${decimal(best.crowding, 2)} with the best found`),
    formula(`today: ${sum(today)}`),
    formula(`best:  ${sum(best)}`),
    hint(
      proven
        ? `No assignment of these products has a smaller total: the bound is ${decimal(bound, 2)}.`
        : `No assignment can be below a total of ${decimal(bound, 2)}, so at most ${decimal(gap, 2)} is still to gain.`,
    ),
    h("p", {}, `${count(changed, "village")} would put another product first.`),
    newcomers > 0 &&
      hint(
        `${count(newcomers, "village")} of them make nothing known today: they add no crowding to today's total, and their departure to the best one's.`,
      ),
    leftOut.length > 0 &&
      hint(`Left out, as nothing is known to build on: ${leftOut.map(row => row.village_name).join(", ")}.`),
    hint(
      `Full rivals: severity / 100 over pairs of neighbours, one product each. Departure: ${method.stay_weight} × (1 − proximity) for each village. Seed ${method.seed}.`,
    ),
  );
}
