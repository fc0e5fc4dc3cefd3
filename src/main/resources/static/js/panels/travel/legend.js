// What colours mean in the planner's view: [title, [[sign or null for a heading, words], ...]].

import { minutes } from "../../format.js";
import { drawing } from "../../symbols.js";
import { DIFFERENCES } from "../../travel/effect.js";
import { conditionWords } from "../../travel/query.js";
import { line } from "../overlap/legend.js";
import { swatch } from "./around.js";

export function travelLegend({ travelView, reachAreas, conditions, effect, effectShown, surface }, villages) {
  const how = conditionWords(conditions);
  if (travelView === "what-if" && effect && effectShown === "difference")
    return [`Minutes gained and lost, ${how}`, [...differences(), changed()]];
  if (travelView === "around" && reachAreas) {
    const { direction } = reachAreas.query;
    const title = direction === "to" ? `Minutes to the point, ${how}` : `Minutes from the point, ${how}`;
    const bands = reachAreas.bands.map(({ from, to, colour }) => [
      swatch(colour),
      from === 0 ? `up to ${minutes(to)}` : `${minutes(from)} to ${minutes(to)}`,
    ]);
    const more = [
      [drawing("ring", "#ffffff", 16), "village beyond"],
      [drawing("cross", "none", 16), "village without a road"],
    ];
    return [title, [...bands, ...more]];
  }
  const way = conditions.direction === "from" ? "from" : "to";
  const roads = travelView === "what-if" && effect ? [changed()] : [];
  const land = surface && travelView === "cities" ? [[null, "Land in the same colours"]] : [];
  return [`Minutes ${way} the nearest city${how === "by car" ? "" : `, ${how}`}`, [...villages, ...land, ...roads]];
}

const changed = () => [line("#5b3a8c", 5, null), "roads that change"];

const differences = () => [
  ...DIFFERENCES.map(({ colour, label, size }) => [drawing("circle", colour, size - 3), label]),
  [drawing("triangle", "#2166ac", 16), "reaches a city only now"],
  [drawing("cross", "none", 16), "cut off"],
];
