// The hours of a day as a bar: driving, visiting, waiting.

import { clockOf, segmentsOf } from "../../circuit/clock.js";
import { svg } from "../../dom.js";

const WIDTH = 600;
const HEIGHT = 14;

/** @param {Day} day */
export function timeProfile(day) {
  const segments = segmentsOf(day);
  if (segments.length === 0) return null;
  const begin = Math.floor(segments[0].from / 60) * 60;
  const end = Math.ceil(segments.at(-1).to / 60) * 60;
  const x = minutes => ((minutes - begin) / (end - begin)) * WIDTH;
  const hours = Array.from({ length: (end - begin) / 60 + 1 }, (_, index) => begin + index * 60);
  const step = hours.length > 8 ? 2 : 1;
  return svg(
    "svg",
    {
      class: "time-profile",
      viewBox: `-26 0 ${WIDTH + 52} ${HEIGHT + 22}`,
      role: "img",
      "aria-label": `Hours of day ${day.day}: ${segments.map(words).join("; ")}`,
    },
    segments.map(segment =>
      svg(
        "rect",
        {
          class: `time-${segment.kind}`,
          x: x(segment.from).toFixed(1),
          y: tall(segment) ? 0 : HEIGHT / 2 - 2,
          width: Math.max(1, x(segment.to) - x(segment.from)).toFixed(1),
          height: tall(segment) ? HEIGHT : 4,
        },
        svg("title", {}, words(segment)),
      ),
    ),
    hours
      .filter((_, index) => index % step === 0)
      .map(hour => [
        svg("line", { class: "time-tick", x1: x(hour), x2: x(hour), y1: HEIGHT + 2, y2: HEIGHT + 5 }),
        svg("text", { class: "time-hour", x: x(hour), y: HEIGHT + 19, "text-anchor": "middle" }, clockOf(hour)),
      ]),
  );
}

const tall = ({ kind }) => kind === "visit" || kind === "lunch";

const words = ({ kind, from, to, name }) =>
  `${clockOf(from)} to ${clockOf(to)} ${{ drive: "driving", visit: "at" }[kind] ?? ""} ${name}`.replace("  ", " ");
