// Crowding as signs and as a surface. Pure.
// Colours: ColorBrewer Purples (villages) and YlOrBr (surface), safe for colour-blind readers.

export const CROWDING = [
  { from: 4, colour: "#54278f", size: 26, label: "4 and more" },
  { from: 2, colour: "#756bb1", size: 22, label: "2 to 4" },
  { from: 1, colour: "#9e9ac8", size: 18, label: "1 to 2" },
  { from: 0.5, colour: "#cbc9e2", size: 15, label: "0.5 to 1" },
  { from: 0, colour: "#f2f0f7", size: 12, label: "up to 0.5" },
];

/** The class of a village's full-rival equivalents; null for none and for not known. */
export function crowdingClass(equivalents) {
  return equivalents > 0 ? CROWDING.find(step => equivalents >= step.from) : null;
}

export const HEAT_KM = 15;

const KM_PER_DEGREE = 111.32;
const mercator = lat => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = y => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;

/**
 * Full rivals for each 100 km² around each cell of a grid: each place weighs its amount, spread by a quartic kernel
 * 3/(pi h²) (1 - d²/h²)² with h = HEAT_KM (Silverman 1986, eq. 4.5), so that the surface adds up to all amounts.
 * Straight lines, for the eye only. Places: [{lon, lat, amount}]. Returns {west, south, east, north, columns, rows,
 * values}, values from north to south in rows of equal height on the map; null without any amount.
 */
export function surface(places, columns = 160) {
  const held = places.filter(({ amount }) => amount > 0);
  if (held.length === 0) return null;
  const least = (key, sign) => held.reduce((value, place) => Math.min(value, sign * place[key]), Infinity);
  const tall = HEAT_KM / KM_PER_DEGREE;
  const wide = tall / Math.cos((held.reduce((sum, { lat }) => sum + lat, 0) / held.length / 180) * Math.PI);
  const [west, east] = [least("lon", 1) - wide, -least("lon", -1) + wide];
  const [south, north] = [least("lat", 1) - tall, -least("lat", -1) + tall];
  const [top, height] = [mercator(north), mercator(north) - mercator(south)];
  const width = (east - west) / columns;
  const rows = Math.min(600, Math.max(1, Math.round((columns * height * 180) / Math.PI / (east - west))));
  const lats = Array.from({ length: rows }, (_, row) => latitude(top - ((row + 0.5) * height) / rows));
  const values = new Float64Array(columns * rows);
  for (const { lon, lat, amount } of held) {
    const first = Math.max(0, Math.floor((lon - wide - west) / width));
    const last = Math.min(columns - 1, Math.ceil((lon + wide - west) / width));
    for (let row = 0; row < rows; row++) {
      const y = (lats[row] - lat) / tall;
      if (y * y >= 1) continue;
      for (let column = first; column <= last; column++) {
        const x = (west + (column + 0.5) * width - lon) / wide;
        const near = 1 - x * x - y * y;
        if (near > 0) values[row * columns + column] += (amount * 300 * near * near) / (Math.PI * HEAT_KM * HEAT_KM);
      }
    }
  }
  return { west, south, east, north, columns, rows, values };
}

const HEAT_COLOURS = ["#fee391", "#fec44f", "#fe9929", "#d95f0e", "#993404"];

/** Even steps up to the highest value, each a round number: [{from, colour}] from low to high. */
export function heatSteps(highest) {
  if (!(highest > 0)) return [];
  const unit = 10 ** Math.floor(Math.log10(highest / HEAT_COLOURS.length));
  const step = [1, 2, 2.5, 5, 10].map(times => times * unit).find(value => value * HEAT_COLOURS.length >= highest);
  return HEAT_COLOURS.map((colour, index) => ({ from: index === 0 ? step / 10 : index * step, colour })).filter(
    ({ from }) => from < highest,
  );
}

/** Null below the first step: hardly any crowding is no colour. */
export function heatColour(steps, value) {
  let colour = null;
  for (const step of steps) if (value >= step.from) colour = step.colour;
  return colour;
}
