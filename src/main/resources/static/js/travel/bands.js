// Areas that are reached within some minutes, and who lives in them. Pure.
// Colours: ColorBrewer GnBu with its palest step left out, the nearest darkest; safe for colour-blind readers.

const RAMPS = {
  1: ["#2b8cbe"],
  2: ["#0868ac", "#7bccc4"],
  3: ["#0868ac", "#43a2ca", "#bae4bc"],
  4: ["#0868ac", "#43a2ca", "#7bccc4", "#ccebc5"],
  5: ["#084081", "#2b8cbe", "#4eb3d3", "#a8ddb5", "#ccebc5"],
  8: ["#084081", "#0868ac", "#2b8cbe", "#4eb3d3", "#7bccc4", "#a8ddb5", "#ccebc5", "#e0f3db"],
};

export function bandColours(count) {
  return (RAMPS[count] ?? RAMPS[8]).slice(0, count);
}

/**
 * The polygons of the service, which nest, as bands beside each other, the nearest first:
 * [{from, to, colour, rings, properties}]. A band's rings are those of its polygon and of the next smaller one, so that
 * filled by the even-odd rule only what lies between them is coloured.
 */
export function bandsOf(features) {
  const nested = [...features].sort((a, b) => a.properties.minutes - b.properties.minutes);
  const colours = bandColours(nested.length);
  return nested.map(({ geometry, properties }, index) => ({
    from: index === 0 ? 0 : nested[index - 1].properties.minutes,
    to: properties.minutes,
    colour: colours[index],
    rings: [...ringsOf(geometry), ...(index === 0 ? [] : ringsOf(nested[index - 1].geometry))],
    outline: ringsOf(geometry),
    properties,
  }));
}

function ringsOf(geometry) {
  if (!geometry) return [];
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;
}

/** Villages with their minutes, nearest first, each in the band it belongs to; those beyond all of them are left out. */
export function placesInBands(bands, villages, minutes) {
  const rows = villages
    .map((village, index) => ({ ...village, minutes: minutes[index] }))
    .filter(({ minutes: own }) => own !== null && own !== undefined)
    .sort((a, b) => a.minutes - b.minutes);
  return bands.map(band => ({
    ...band,
    villages: rows.filter(({ minutes: own }) => own <= band.to && (own > band.from || band.from === 0)),
  }));
}

const KM_PER_DEGREE = 111.195;
const NEAR_KM = 10;

/**
 * Whether a place lies within the roads' extent, or so near outside that people may walk to them.
 * Whether a place lies within the roads' extent, or so near outside that people may walk to them.
 * @param {{lon: number, lat: number}} place
 * @param {number[]} extent west, south, east, north
 */
export function onMap({ lon, lat }, [west, south, east, north]) {
  const high = NEAR_KM / KM_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return lon >= west - wide && lon <= east + wide && lat >= south - high && lat <= north + high;
}

/** The nearest named place within some kilometres of a point, to call it by. */
export function nameOf(point, places, withinKm = 1.5) {
  const km = ({ lon, lat }) =>
    KM_PER_DEGREE * Math.hypot(lat - point.lat, (lon - point.lon) * Math.cos((point.lat * Math.PI) / 180));
  const near = places.map(place => ({ place, far: km(place) })).sort((a, b) => a.far - b.far)[0];
  if (!near || near.far > withinKm) return `${degrees(point.lat, "N", "S")}, ${degrees(point.lon, "E", "W")}`;
  return near.far < 0.2 ? near.place.name : `near ${near.place.name}`;
}

const degrees = (value, positive, negative) => `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
