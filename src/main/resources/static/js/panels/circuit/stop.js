// One stop of a day: what it is, and how a planner pins, moves or drops it.

import { isHeld, shiftOf, soldTogether, stopId, stopName, tasting } from "../../circuit/edits.js";
import { h } from "../../dom.js";
import { minutes, words } from "../../format.js";
import { leg } from "./day.js";
import { dragsByTouch } from "./drag.js";

const DRAGGED = "text/x-atlas-stop";

/**
 * @param {Stop} stop
 * @param {Day} day
 * @param {{circuit: Circuit, [action: string]: any}} actions
 */
export function stopRow(stop, day, { circuit, turns, problem, onVillage, onEdit }) {
  const id = stopId(stop);
  const number = h("span", { class: "number" }, String(stop.order));
  const row = h(
    "li",
    {
      class: isHeld(circuit, stop) ? "stop-row held" : "stop-row",
      draggable: "true",
      "data-stop": id,
      ondragstart: event => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = "move";
        row.classList.add("dragged");
      },
      ondragend: () => row.classList.remove("dragged"),
    },
    leg(stop, turns),
    number,
    h(
      "div",
      {},
      h("button", { type: "button", class: "link", onclick: () => onVillage(stop.village) }, stop.village_name),
      stop.attraction_name && stop.attraction_name !== stop.village_name && `: ${stop.attraction_name}`,
      !stop.attraction && h("p", { class: "tasting" }, tasting(circuit, stop)),
      h("p", { class: "hint" }, told(stop)),
      partners(circuit, stop),
      tools(stop, day, circuit, onEdit),
      problem && h("p", { class: "problem", role: "alert" }, problem),
    ),
  );
  dragsByTouch(number, row, id);
  return row;
}

/** @param {Circuit} circuit */
function partners(circuit, { village }) {
  const goods = soldTogether(circuit, village);
  return goods.length > 0 && h("p", { class: "hint" }, `Sold together with ${goods.join(", ")}.`);
}

/** @param {Stop} stop */
function told(stop) {
  return [
    `${stop.arrive}–${stop.depart}`,
    `${minutes(stop.visit_minutes)} visit${stop.visit_minutes_estimated ? " (estimated)" : ""}`,
    words(stop.theme),
    stop.wait_minutes >= 1 && `${minutes(stop.wait_minutes)} until it begins`,
    stop.opening_hours && `open ${stop.opening_hours}${stop.hours_heeded === false ? " (not checked)" : ""}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * @param {Stop} stop
 * @param {Day} day
 * @param {Circuit} circuit
 * @param {any} onEdit
 */
function tools(stop, day, circuit, onEdit) {
  const id = stopId(stop);
  const held = isHeld(circuit, stop);
  const name = stopName(stop);
  const tool = (act, text, label, edit, more = {}) =>
    h(
      "button",
      {
        type: "button",
        class: "tool",
        "data-act": act,
        "aria-label": `${label}: ${name}`,
        title: label,
        disabled: edit === null,
        onclick: () => onEdit(edit, act),
        ...more,
      },
      text,
    );
  const others = circuit.days.filter(one => one.day !== day.day);
  return h(
    "div",
    { class: "stop-tools", role: "group", "aria-label": `Change ${name}` },
    tool(
      "pin",
      held ? "Pinned" : "Pin",
      held ? "Unpin" : "Pin to this day",
      { type: held ? "unpin" : "pin", stop: id },
      {
        "aria-pressed": String(held),
      },
    ),
    tool("up", "↑", "Earlier", shiftOf(circuit, stop, day.day, -1)),
    tool("down", "↓", "Later", shiftOf(circuit, stop, day.day, 1)),
    others.length > 0 &&
      h(
        "select",
        {
          class: "tool",
          "data-act": "day",
          "aria-label": `Day of ${name}`,
          onchange: event => onEdit({ type: "move", stop: id, day: Number(event.target.value) }, "day"),
        },
        circuit.days.map(one => h("option", { value: one.day, selected: one.day === day.day }, `Day ${one.day}`)),
      ),
    tool("drop", "Leave out", "Leave out", { type: "drop", stop: id }),
  );
}

/** Lets stops fall on a day's card: within their own day before the stop they are held over, else on the day. */
export function takesStops(card, onFall) {
  const holds = event => event.dataTransfer.types.includes(DRAGGED);
  const over = event => event.target.closest(".stop-row");
  const clear = () => {
    for (const row of card.querySelectorAll(".drop-before")) row.classList.remove("drop-before");
  };
  card.addEventListener("dragover", event => {
    if (!holds(event)) return;
    event.preventDefault();
    clear();
    card.classList.add("drop-here");
    if (card.querySelector(".dragged")) over(event)?.classList.add("drop-before");
  });
  card.addEventListener("dragleave", event => {
    if (card.contains(event.relatedTarget)) return;
    clear();
    card.classList.remove("drop-here");
  });
  card.addEventListener("stopfall", ({ detail }) => onFall(detail.id, detail.before));
  card.addEventListener("drop", event => {
    if (!holds(event)) return;
    event.preventDefault();
    clear();
    card.classList.remove("drop-here");
    onFall(event.dataTransfer.getData(DRAGGED), over(event)?.dataset.stop ?? null);
  });
}
