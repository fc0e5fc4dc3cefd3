// The scenarios that are kept: open, copy, delete.

import { h, show } from "../../dom.js";
import { count } from "../../format.js";
import { EMPTY_DRAFT, draftOf } from "../../travel/draft.js";

export function startScenarios(element, store, keeper) {
  const intro = h("p", { class: "total" });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const list = h("ul", { class: "entries scenarios", "aria-label": "Scenarios" });
  const actions = h("div", { class: "links" });
  show(element, intro, problem, list, actions);
  let asking = null;

  const begin = draft => {
    store.set({ draft, draftPast: [], draftOpen: true, draftProblem: null, scenarioId: null });
    document.getElementById("scenario-name")?.focus();
  };

  store.watch(["scenarioProblem", "effectProblem"], ({ scenarioProblem, effectProblem }) => {
    const failure = effectProblem ?? scenarioProblem;
    problem.hidden = !failure;
    problem.textContent = failure?.status === 404 ? "This scenario is not kept any more." : (failure?.message ?? "");
  });
  store.watch(["scenarios", "scenarioId", "scenario", "draftOpen", "network"], draw);

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
    const fresh = { type: "button", class: "quiet", onclick: () => begin(EMPTY_DRAFT) };
    show(actions, scenarios && h("button", fresh, "New scenario"));
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
        asking === id ? confirm(scenario) : tools(scenario, open),
      ),
    );
  }

  function tools({ id, name }, open) {
    const copy = () => begin({ ...draftOf(store.get().scenario), name: `${name}, changed` });
    return [
      open &&
        store.get().scenario?.id === id &&
        h(
          "button",
          { type: "button", class: "quiet", onclick: copy, "aria-label": `Change a copy of ${name}` },
          "Change a copy",
        ),
      h("button", { type: "button", class: "quiet", onclick: () => ask(id), "aria-label": `Delete ${name}` }, "Delete"),
    ];
  }

  function ask(id) {
    asking = id;
    draw();
    list.querySelector(".confirm button")?.focus();
  }

  function confirm({ id, name }) {
    const no = () => {
      asking = null;
      draw();
      list.querySelector(`[aria-label="Delete ${CSS.escape(name)}"]`)?.focus();
    };
    const yes = async () => {
      asking = null;
      await keeper.drop(id);
      actions.querySelector("button")?.focus();
    };
    return h(
      "span",
      {
        class: "confirm",
        role: "group",
        "aria-label": `Delete ${name}?`,
        onkeydown: event => event.key === "Escape" && no(),
      },
      "Delete for everybody? ",
      h("button", { type: "button", class: "quiet", onclick: no }, "Keep it"),
      h("button", { type: "button", class: "quiet", onclick: yes }, "Yes, delete"),
    );
  }
}
