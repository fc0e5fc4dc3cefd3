// The scenarios that are kept: open, rename, change, copy, delete, and put back what was replaced.

import { h, show } from "../../dom.js";
import { count } from "../../format.js";
import { draftOf, EMPTY_DRAFT } from "../../travel/draft.js";

/** @param {Store} store */
export function startScenarios(element, store, keeper) {
  const intro = h("p", { class: "total" });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const list = h("ul", { class: "entries scenarios", "aria-label": "Scenarios" });
  const said = h("p", { role: "status", class: "said" });
  const actions = h("div", { class: "links" });
  show(element, intro, problem, said, list, actions);
  let asking = null; // which scenario is to be deleted or renamed: {id, what}

  const begin = (draft, from) => {
    keeper.write(draft, from);
    document.getElementById("scenario-name")?.focus();
  };

  store.watch(["scenarioProblem", "effectProblem"], ({ scenarioProblem, effectProblem }) => {
    const failure = effectProblem ?? scenarioProblem;
    problem.hidden = !failure;
    problem.textContent = failure?.status === 404 ? "This scenario is not kept any more." : (failure?.message ?? "");
  });
  store.watch(["keptBefore"], ({ keptBefore }) =>
    show(said, keptBefore && ["Kept. ", button("Put back as it was", () => keeper.putBack().then(toList))]),
  );
  store.watch(["scenarios", "scenarioId", "scenario", "draftOpen", "draftLeft", "network"], draw);

  const button = (words, onclick, label = words) =>
    h("button", { type: "button", class: "quiet", onclick, "aria-label": label }, words);
  const toList = () => list.querySelector("button")?.focus();

  function draw() {
    const { scenarios, scenarioId, draftOpen, network } = store.get();
    element.hidden = draftOpen;
    intro.textContent =
      network?.state !== "ready"
        ? "Scenarios can be written when the road network is ready."
        : scenarios?.length === 0
          ? "Nothing is kept yet. A scenario is a list of changes to the roads: close one, pave one, build one. Nothing of the map itself is changed."
          : "A scenario changes roads and shows what becomes of every village's time to a city.";
    show(
      list,
      (scenarios ?? []).map(scenario => entry(scenario, scenario.id === scenarioId)),
    );
    const { draftLeft } = store.get();
    show(
      actions,
      scenarios && button("New scenario", () => begin(EMPTY_DRAFT)),
      draftLeft && button("Go back to what you left", () => begin(draftLeft.draft, draftLeft.draftFrom)),
    );
  }

  function entry(scenario, open) {
    const { id, name, changes } = scenario;
    const toggle = () => store.set({ scenarioId: open ? null : id });
    return h(
      "li",
      {},
      h(
        "div",
        { class: "entry-title" },
        h("button", { type: "button", class: "link", "aria-pressed": String(open), onclick: toggle }, name),
        h("small", {}, count(changes, "change")),
        asking?.id === id ? asked(scenario) : tools(scenario, open),
      ),
    );
  }

  function tools(scenario, open) {
    const { id, name } = scenario;
    const held = store.get().scenario;
    const copy = () => begin({ ...draftOf(held), name: `${name}, changed` });
    return [
      open && held?.id === id && button("Change", () => begin(draftOf(held), held), `Change ${name}`),
      open && held?.id === id && button("Change a copy", copy, `Change a copy of ${name}`),
      button("Rename", () => ask(id, "name"), `Rename ${name}`),
      button("Delete", () => ask(id, "drop"), `Delete ${name}`),
    ];
  }

  function ask(id, what) {
    asking = { id, what };
    draw();
    list.querySelector(".confirm input, .confirm button")?.focus();
  }

  function asked(scenario) {
    const { id, name } = scenario;
    const leave = word => () => {
      asking = null;
      draw();
      list.querySelector(`[aria-label="${word} ${CSS.escape(name)}"]`)?.focus();
    };
    if (asking.what === "drop")
      return confirmDrop(name, {
        onNo: leave("Delete"),
        onYes: async () => {
          asking = null;
          await keeper.drop(id);
          actions.querySelector("button")?.focus();
        },
      });
    return nameForm(name, {
      onNo: leave("Rename"),
      onYes: async next => {
        asking = null;
        if (next === name) return leave("Rename")();
        await keeper.rename(scenario, next);
        (said.querySelector("button") ?? list.querySelector("button"))?.focus();
      },
    });
  }
}

// What is asked beside a kept scenario before something is done to it: its new name, or whether it shall go.

const escapes = onNo => event => event.key === "Escape" && onNo();

function confirmDrop(name, { onNo, onYes }) {
  return h(
    "span",
    { class: "confirm", role: "group", "aria-label": `Delete ${name}?`, onkeydown: escapes(onNo) },
    "Delete for everybody? ",
    h("button", { type: "button", class: "quiet", onclick: onNo }, "Keep it"),
    h("button", { type: "button", class: "quiet", onclick: onYes }, "Yes, delete"),
  );
}

function nameForm(name, { onNo, onYes }) {
  const input = h("input", { type: "text", "aria-label": `New name of ${name}`, maxlength: 200, value: name });
  input.required = true;
  const keep = event => {
    event.preventDefault();
    if (input.value.trim()) onYes(input.value.trim());
    else input.focus();
  };
  return h(
    "form",
    { class: "confirm", onsubmit: keep, onkeydown: escapes(onNo) },
    input,
    h("button", { type: "submit", class: "quiet" }, "Keep the name"),
    h("button", { type: "button", class: "quiet", onclick: onNo }, "Cancel"),
  );
}
