// The curve of villages over minutes, drawn by hand as SVG: hover, arrow keys and a click lead to the village.

import { h, show, svg } from "../../dom.js";
import { count, minutes, percent } from "../../format.js";
import { MINUTES, minutesClass } from "../../scales.js";
import { curveOf, minuteTicks, nearestOf, within } from "../../travel/curve.js";

const SIZE = { width: 460, height: 210, left: 34, right: 12, top: 12, bottom: 34 };

/** onPoint(id or null) hears which village is looked at, onChoose(id) which is chosen. */
export function createCurve({ onPoint, onChoose }) {
  const told = h("p", { class: "curve-told" });
  const plot = h("div", {
    class: "curve",
    role: "slider",
    tabindex: "0",
    "aria-label": "Villages by minutes to the nearest city",
    onkeydown: key,
    onfocus: () => onPoint(pointed ?? curve[0]?.id ?? null),
    onblur: () => onPoint(null),
    onmousemove: event => onPoint(nearestOf(curve, at(event))?.id ?? null),
    onmouseleave: () => onPoint(null),
    onclick: () => pointed && onChoose(pointed),
  });
  const numbers = h("details", { class: "curve-numbers" });
  const title = h("figcaption", {}, "How many villages are within how many minutes of a city");
  const element = h("figure", {}, title, plot, told, numbers);
  let [curve, total, pointed, ticks] = [[], 0, null, [0, 1]];

  const x = value => SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * value) / ticks.at(-1);
  const y = value => SIZE.top + (SIZE.height - SIZE.top - SIZE.bottom) * (1 - value / Math.max(1, total));

  function at(event) {
    const box = plot.getBoundingClientRect();
    const along = ((event.clientX - box.left) / box.width) * SIZE.width - SIZE.left;
    return (along / (SIZE.width - SIZE.left - SIZE.right)) * ticks.at(-1);
  }

  function key(event) {
    const now = curve.findIndex(({ id }) => id === pointed);
    const steps = { ArrowRight: now + 1, ArrowUp: now + 1, ArrowLeft: now - 1, ArrowDown: now - 1 };
    const jumps = { PageUp: now + 10, PageDown: now - 10, Home: 0, End: curve.length - 1 };
    const to = { ...steps, ...jumps }[event.key];
    if (event.key === "Enter" && pointed) onChoose(pointed);
    if (to === undefined || curve.length === 0) return;
    event.preventDefault();
    onPoint(curve[Math.min(curve.length - 1, Math.max(0, to))].id);
  }

  function draw() {
    const line = curve.map(({ minutes: own, rank }) => `H${x(own).toFixed(1)}V${y(rank).toFixed(1)}`).join("");
    const middle = Math.round(total / 2);
    show(
      plot,
      svg(
        "svg",
        { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, "aria-hidden": "true" },
        ticks.map(value => [
          svg("line", { class: "grid", x1: x(value), x2: x(value), y1: SIZE.top, y2: y(0) }),
          svg("text", { x: x(value), y: y(0) + 15, "text-anchor": "middle" }, String(value)),
        ]),
        [...new Set([0, middle, total])].map(value => [
          svg("line", { class: "grid", x1: SIZE.left, x2: x(ticks.at(-1)), y1: y(value), y2: y(value) }),
          svg("text", { x: SIZE.left - 5, y: y(value) + 4, "text-anchor": "end" }, String(value)),
        ]),
        svg("text", { x: x(ticks.at(-1)), y: SIZE.height - 4, "text-anchor": "end" }, "minutes"),
        svg("text", { x: SIZE.left, y: SIZE.height - 4 }, "↑ villages"),
        svg("path", { class: "curve-line", d: `M${x(0)} ${y(0)}${line}` }),
        curve.map(({ id, minutes: own, rank }) =>
          svg("circle", {
            class: id === pointed ? "is-pointed" : null,
            cx: x(own).toFixed(1),
            cy: y(rank).toFixed(1),
            r: id === pointed ? 6 : 3,
            fill: minutesClass(own).colour,
          }),
        ),
      ),
    );
  }

  function tell() {
    const row = curve.find(({ id }) => id === pointed);
    const words =
      row &&
      `${row.name}: ${minutes(row.minutes)} to ${row.city}; ${row.rank} of ${count(total, "village")} as near or nearer`;
    told.textContent = words ?? "Point at the curve to see a village here and on the map; press it to go there.";
    plot.setAttribute("aria-valuenow", row?.rank ?? 0);
    plot.setAttribute("aria-valuetext", words ?? "no village");
  }

  return {
    element,
    setRows(rows) {
      curve = curveOf(rows);
      total = rows.length;
      ticks = minuteTicks(curve.at(-1)?.minutes ?? 60);
      plot.setAttribute("aria-valuemin", 0);
      plot.setAttribute("aria-valuemax", curve.length);
      show(numbers, h("summary", {}, "The same in numbers"), classes(curve, total));
      draw();
      tell();
    },
    point(id) {
      if (id === pointed) return;
      pointed = curve.some(row => row.id === id) ? id : null;
      draw();
      tell();
    },
  };
}

/** Villages in each class of minutes, and all up to it. */
function classes(curve, total) {
  const head = ["Minutes", "Villages", "So far", "Share"];
  const rows = MINUTES.map(({ label, below }) => {
    const far = curve.filter(row => row.minutes < below).length;
    return [label, curve.filter(row => minutesClass(row.minutes).below === below).length, far, percent(far / total)];
  });
  const cut = total - within(curve, Infinity);
  if (cut > 0) rows.push(["no road to a city", cut, total, percent(1)]);
  const cell = (text, index) =>
    h(index === 0 ? "th" : "td", { scope: index === 0 && "row", class: index > 0 && "numeric" }, String(text));
  return h(
    "table",
    {},
    h("caption", { class: "unseen" }, "Villages by minutes to the nearest city"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        head.map((text, index) => h("th", { scope: "col", class: index > 0 && "numeric" }, text)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map(cells => h("tr", {}, cells.map(cell))),
    ),
  );
}
