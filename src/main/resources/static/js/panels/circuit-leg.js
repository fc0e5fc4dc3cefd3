// The way to a stop, with its turns folded beneath.

import { h } from "../dom.js";
import { km, minutes } from "../format.js";
import { directions } from "./directions.js";

export function leg({ leg_minutes: time, leg_km: length }, turns) {
  if (!time && !length) return null;
  const text = `${minutes(time)}, ${km(length)}`;
  return turns
    ? h(
        "details",
        { class: "leg" },
        h("summary", {}, text, h("span", { class: "unseen" }, ": the way turn by turn")),
        directions(turns),
      )
    : h("p", { class: "leg" }, text);
}
