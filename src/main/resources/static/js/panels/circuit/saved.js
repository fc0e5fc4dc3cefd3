// Circuits that somebody saved under a name: how to save the one that is shown, and the list of them.

import { dateWords } from "../../circuit/clock.js";
import { h, show } from "../../dom.js";
import { count } from "../../format.js";

/** A field for the name, with one to begin with, and what can be done with it; what is refused is said there. */
export function drawSave({ id, name }, proposed, { onSave }) {
  const input = h("input", {
    id: "circuit-name",
    maxlength: 100,
    value: name ?? proposed ?? "",
    placeholder: "Name of the circuit",
    autocomplete: "off",
  });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const run = async newName => {
    problem.hidden = true;
    try {
      await onSave(id, newName);
    } catch (failure) {
      problem.textContent = failure.expected ? `A name needs ${failure.expected}.` : failure.message;
      problem.hidden = false;
      input.focus();
    }
  };
  const save = event => {
    event.preventDefault();
    run(input.value);
  };
  return h(
    "form",
    { class: "save", novalidate: true, onsubmit: save },
    h("label", { for: "circuit-name" }, name ? "Saved as" : "Save as"),
    input,
    h("button", { type: "submit", class: "quiet" }, name ? "Rename" : "Save"),
    name && h("button", { type: "button", class: "quiet", onclick: () => run(null) }, "Take out of the list"),
    problem,
  );
}

/**
 * The list, asked for when unfolded and again whenever a circuit is saved or taken out.
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startSaved(element, store, { api, onOpen }) {
  const body = h("div", {});
  const fold = h("details", { id: "circuit-saved-list", ontoggle: ask }, h("summary", {}, "Saved circuits"), body);
  show(element, fold);
  store.watch(["savedChange", "programme"], ask);

  async function ask() {
    const { programme } = store.get();
    if (!fold.open || !programme) return;
    try {
      show(body, list(await api.savedCircuits(programme), onOpen));
    } catch (problem) {
      show(body, h("p", { class: "problem", role: "alert" }, problem.message));
    }
  }
}

/**
 * @param {SavedCircuitRow[]} saved
 * @param {(id: string) => void} onOpen
 */
function list(saved, onOpen) {
  if (saved.length === 0)
    return h(
      "p",
      { class: "hint" },
      "None yet. Plan a circuit, give it a name and save it; it is found here by everyone who opens this atlas.",
    );
  return h(
    "ul",
    { class: "entries" },
    saved.map(({ id, name, days, start, stops, villages, created, link }) =>
      h(
        "li",
        {},
        h("button", { type: "button", class: "link", onclick: () => onOpen(id) }, name),
        h(
          "p",
          { class: "hint" },
          `${count(days, "day")} from ${start}, ${count(stops, "stop")} in ${count(villages, "village")}; planned ${dateWords(new Date(created))}. `,
          h("a", { href: link, target: "_blank", rel: "noopener" }, "Brochure"),
        ),
      ),
    ),
  );
}
