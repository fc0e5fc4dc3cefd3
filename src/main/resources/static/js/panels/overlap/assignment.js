// The best product for each village over the whole programme: today, the best found, and what none can be below.

import { assignmentOf } from "../../crowding/assignment.js";
import { field, h, show } from "../../dom.js";
import { assignedAddress } from "../../report/scope.js";
import { createTable } from "../table.js";
import { assignmentColumns } from "./assignment-columns.js";
import { totals } from "./assignment-totals.js";
import { hint } from "./parts.js";

const NONE = Object.freeze({});

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
