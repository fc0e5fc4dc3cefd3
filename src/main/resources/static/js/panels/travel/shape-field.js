// A line or an area: drawn on the map point by point, or written as coordinates.

import { h, show } from "../../dom.js";
import { decimal } from "../../format.js";
import { finishSketch, kmOf, readPositions, undoPoint, writePositions } from "../../travel/shape.js";

/**
 * kind "line" or "area" is also the member of the change that holds its positions.
 * @param {Store} store
 */
export function shapeField(store, change, { kind, least, label }) {
  const id = `change-${kind}`;
  const text = h("input", {
    type: "text",
    id: `${id}-text`,
    autocomplete: "off",
    placeholder: "19.80 42.30; 19.85 42.35",
    onchange: ({ target }) => write(target.value),
  });
  const note = h("p", { class: "problem", role: "alert", hidden: true }); // stays when problems of the form go
  const tools = h("div", { class: "links tools" });
  const told = h("p", { class: "hint", role: "status" });
  const typed = h(
    "details",
    {},
    h("summary", {}, "Write it as coordinates"),
    h("label", { for: text.id, class: "hint" }, "Longitude and latitude of each position, ; between"),
    text,
    note,
  );
  const element = h("div", { class: "wide shape", id }, h("span", { class: "label-like" }, label), tools, told, typed);

  function write(value) {
    if (value.trim() === "") {
      note.hidden = true;
      text.removeAttribute("aria-invalid");
      return change({ [kind]: null });
    }
    const { points, problem } = readPositions(value, least);
    note.hidden = !problem;
    note.textContent = problem ?? "";
    if (problem) text.setAttribute("aria-invalid", "true");
    else text.removeAttribute("aria-invalid");
    if (points) change({ [kind]: points });
  }

  store.watch(["sketch", "edit"], ({ sketch, edit }) => {
    const drawing = sketch?.kind === kind;
    const points = drawing ? sketch.points : edit[kind];
    const button = (words, onclick, disabled = false) =>
      h("button", { type: "button", class: "quiet", onclick, disabled }, words);
    if (tools.dataset.state !== `${drawing} ${Boolean(edit[kind])} ${points?.length >= least}`) {
      tools.dataset.state = `${drawing} ${Boolean(edit[kind])} ${points?.length >= least}`;
      show(
        tools,
        drawing
          ? [
              button("Finish (Enter)", () => finishSketch(store), points.length < least),
              button("Undo last point (Backspace)", () => undoPoint(store)),
              button("Cancel (Esc)", () => store.set({ sketch: null })),
            ]
          : [
              button(edit[kind] ? "Draw it again" : "Draw on the map", () =>
                store.set({ sketch: { kind, least, points: [] } }),
              ),
              edit[kind] && button("Take it off", () => change({ [kind]: null })),
            ],
      );
    }
    told.textContent = drawing ? drawingWords(kind, points, least) : edit[kind] ? doneWords(kind, edit[kind]) : "";
    if (document.activeElement !== text) text.value = edit[kind] ? writePositions(edit[kind]) : "";
  });
  return element;
}

function drawingWords(kind, points, least) {
  const length = kind === "line" && points.length > 1 ? `, ${decimal(kmOf(points))} km so far` : "";
  const start =
    kind === "line" ? "Click along the course on the map; begin and end on a road" : "Click the corners on the map";
  return points.length === 0
    ? `${start}. Arrow keys move the map, Space sets a point at its middle.`
    : `${points.length} of at least ${least} points${length}.`;
}

const doneWords = (kind, points) =>
  kind === "line" ? `${points.length} positions, ${decimal(kmOf(points))} km.` : `An area of ${points.length} corners.`;
