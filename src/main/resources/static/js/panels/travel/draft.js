// A scenario while it is written: its name, its changes with a way back, and the button that keeps it.

import { field, h, show } from "../../dom.js";
import { EMPTY_DRAFT, changeWords, placeOf } from "../../travel/draft.js";
import { examplesOf } from "../../travel/roads.js";
import { showProblem } from "../field-problem.js";
import { startChange } from "./change-form.js";

const idOf = name => {
  const { index, member } = placeOf(name);
  return index === null ? `scenario-${member}` : `scenario-change-${index}`;
};

export function startDraft(element, store, keeper) {
  const take = (draft, past = [store.get().draft, ...store.get().draftPast]) =>
    store.set({ draft, draftPast: past, draftProblem: null });
  const name = h("input", {
    type: "text",
    id: "scenario-name",
    maxlength: 200,
    autocomplete: "off",
    placeholder: "Such as: the pass closed in winter",
    oninput: ({ target }) => store.set({ draft: { ...store.get().draft, name: target.value } }),
  });
  const changes = h("ol", { class: "entries", id: "scenario-changes", "aria-label": "Changes" });
  const undo = h("button", { type: "button", class: "quiet", onclick: back }, "Undo the last step");
  const general = h("p", { class: "problem", role: "alert", hidden: true });
  const busy = h("progress", { class: "busy-line", "aria-label": "Matching roads", hidden: true });
  const keep = h("button", { type: "button", class: "main", onclick: save }, "Show what it changes");
  const leave = h("button", { type: "button", class: "quiet", onclick: () => close() }, "Leave without keeping");
  const adding = h("div");
  const examples = h("div", { class: "links" });
  const form = h(
    "div",
    { class: "draft" },
    h("h3", {}, "Scenario"),
    field("Name", name),
    changes,
    examples,
    undo,
    adding,
    general,
    busy,
    h("div", { class: "links" }, keep, leave),
  );
  show(element, form);
  startChange(adding, store, { onAdd: change => add(change) });

  function add(change) {
    const { draft } = store.get();
    take({ ...draft, changes: [...draft.changes, change] });
    changes.lastElementChild?.querySelector("button")?.focus();
  }

  function begin(example) {
    take({ ...example, name: store.get().draft.name.trim() || example.name });
    keep.focus();
  }

  function remove(index) {
    const { draft } = store.get();
    take({ ...draft, changes: draft.changes.filter((_, own) => own !== index) });
    (undo.hidden ? name : undo).focus();
  }

  function back() {
    const [last, ...past] = store.get().draftPast;
    take({ ...last, name: store.get().draft.name }, past);
    if (past.length === 0) name.focus();
  }

  function close() {
    store.set({ draftOpen: false, draft: EMPTY_DRAFT, draftPast: [], draftProblem: null, sketch: null, picked: null });
  }

  async function save() {
    const { draft } = store.get();
    const missing = (place, message) => store.set({ draftProblem: { field: place, message } });
    if (draft.name.trim() === "") return missing("name", "Give it a name, so that it can be found again.");
    if (draft.changes.length === 0) return missing("changes", "Add one change at least, with the form below.");
    await keeper.save();
    if (!store.get().draftOpen) document.getElementById("effect-title")?.focus();
  }

  store.watch(["draft", "draftOpen", "draftPast"], ({ draft, draftOpen, draftPast }) => {
    element.hidden = !draftOpen;
    if (name.value !== draft.name) name.value = draft.name;
    undo.hidden = draftPast.length === 0;
    show(changes, draft.changes.length > 0 ? draft.changes.map(line) : h("li", { class: "hint" }, "No change yet."));
  });
  store.watch(["draft", "roads"], ({ draft, roads }) =>
    show(
      examples,
      draft.changes.length === 0 &&
        examplesOf(roads ?? []).map(example =>
          h("button", { type: "button", class: "quiet", onclick: () => begin(example) }, `Example: ${example.name}`),
        ),
    ),
  );
  store.watch(["draftProblem"], ({ draftProblem }) => {
    showProblem(form, general, draftProblem, idOf);
    form.querySelector(".field-problem")?.scrollIntoView({ block: "nearest" });
  });
  store.watch(["saving"], ({ saving }) => {
    busy.hidden = !saving;
    keep.disabled = saving;
  });

  function line(change, index) {
    const words = changeWords(change);
    const off = { type: "button", class: "quiet", "aria-label": `Remove: ${words}`, onclick: () => remove(index) };
    return h("li", {}, h("span", { id: `scenario-change-${index}` }, words), " ", h("button", off, "Remove"));
  }
}
