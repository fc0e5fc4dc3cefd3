// A scenario while it is written: its name, its changes with a way back, and the button that keeps it.

import { field, h, show } from "../../dom.js";
import { changeWords, EMPTY_EDIT, editOf, placeOf } from "../../travel/draft.js";
import { examplesOf } from "../../travel/roads.js";
import { showProblem } from "../field-problem.js";
import { startChange } from "./change-form.js";

const idOf = name => {
  const { index, member } = placeOf(name);
  return index === null ? `scenario-${member}` : `scenario-change-${index}`;
};

/** @param {Store} store */
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
  const keep = h("button", { type: "button", class: "main", onclick: () => save() }, "Show what it changes");
  const anew = h("button", { type: "button", class: "quiet", onclick: () => save(true) }, "Keep as a new scenario");
  const leave = h("button", { type: "button", class: "quiet", onclick: () => keeper.leave() });
  const adding = h("div");
  const examples = h("div", { class: "links" });
  const title = h("h3");
  const form = h(
    "div",
    { class: "draft" },
    title,
    field("Name", name),
    changes,
    examples,
    undo,
    adding,
    general,
    busy,
    h("div", { class: "links" }, keep, anew, leave),
  );
  show(element, form);
  startChange(adding, store, { onAdd: (change, at) => (at === null ? add(change) : instead(change, at)) });

  function add(change) {
    const { draft } = store.get();
    take({ ...draft, changes: [...draft.changes, change] });
    changes.lastElementChild?.querySelector("button")?.focus();
  }

  function instead(change, at) {
    const { draft } = store.get();
    take({ ...draft, changes: draft.changes.map((own, index) => (index === at ? change : own)) });
    changes.children[at]?.querySelector("button")?.focus();
  }

  /** Changes of other places than before: what was being changed is not there any more. */
  const forgetPlace = () => store.get().edit.at !== null && store.set({ edit: EMPTY_EDIT, sketch: null, picked: null });

  function begin(example) {
    take({ ...example, name: store.get().draft.name.trim() || example.name });
    keep.focus();
  }

  function remove(index) {
    const { draft } = store.get();
    forgetPlace();
    take({ ...draft, changes: draft.changes.filter((_, own) => own !== index) });
    (undo.hidden ? name : undo).focus();
  }

  function back() {
    const [last, ...past] = store.get().draftPast;
    forgetPlace();
    take({ ...last, name: store.get().draft.name }, past);
    if (past.length === 0) name.focus();
  }

  async function save(asNew) {
    const { draft } = store.get();
    const missing = (place, message) => store.set({ draftProblem: { field: place, message } });
    if (draft.name.trim() === "") return missing("name", "Give it a name, so that it can be found again.");
    if (draft.changes.length === 0) return missing("changes", "Add one change at least, with the form below.");
    await keeper.save(asNew);
    if (!store.get().draftOpen) document.getElementById("effect-title")?.focus();
  }

  store.watch(["draft", "draftOpen", "draftPast", "draftFrom", "edit"], state => {
    const { draft, draftOpen, draftPast, draftFrom } = state;
    element.hidden = !draftOpen;
    title.textContent = draftFrom ? `Change ${draftFrom.name}` : "Scenario";
    anew.hidden = !draftFrom;
    leave.textContent = draftFrom ? "Leave it as it was" : "Leave without keeping";
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
    const edit = editOf(change, index);
    const now = store.get().edit.at === index;
    const quiet = (text, onclick) =>
      h("button", { type: "button", class: "quiet", "aria-label": `${text}: ${words}`, onclick }, text);
    const into = () => {
      store.set({ edit, sketch: null, picked: null });
      adding.querySelector("select")?.focus();
    };
    return h(
      "li",
      { "aria-current": now && "true" },
      h("span", { id: `scenario-change-${index}` }, words),
      " ",
      edit && !now && quiet("Change", into),
      " ",
      quiet("Remove", () => remove(index)),
    );
  }
}
