// Lines and areas as people draw or write them: lists of [longitude, latitude]. Pure.

const KM_PER_DEGREE = 111.195;

/** Positions as text, "19.80 42.30; 19.85 42.35": {points} or {problem}. */
export function readPositions(text, least) {
  const parts = String(text)
    .split(/[;\n]+/)
    .map(part => part.trim())
    .filter(Boolean);
  const points = parts.map(part => part.split(/[\s,]+/).map(Number));
  const fits = points.every(([lon, lat, ...more]) => more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  if (!fits || points.length < least)
    return {
      problem: `Write ${least} positions or more as longitude and latitude, with ; between, such as 19.80 42.30; 19.85 42.35.`,
    };
  return { points };
}

export function writePositions(points) {
  return points.map(([lon, lat]) => `${round(lon)} ${round(lat)}`).join("; ");
}

export const lineOf = points => ({ type: "LineString", coordinates: points });

export const areaOf = points => ({ type: "Polygon", coordinates: [[...points, points[0]]] });

/** The corners of an area that was drawn, without the last, which repeats the first. */
export const cornersOf = area => area.coordinates[0].slice(0, -1);

/** Length as the crow flies from position to position. */
export function kmOf(points) {
  return points.slice(1).reduce((sum, point, index) => sum + kmBetween(points[index], point), 0);
}

export function kmBetween([lonA, latA], [lonB, latB]) {
  const east = (lonB - lonA) * Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(east, latB - latA);
}

/** The smallest area without dents around all that lies within some kilometres of the points (Andrew 1979). */
export function hullAround(points, km) {
  const north = km / KM_PER_DEGREE;
  const corners = points.flatMap(([lon, lat]) => {
    const east = north / Math.cos((lat * Math.PI) / 180);
    return Array.from({ length: 8 }, (_, index) => {
      const angle = (index * Math.PI) / 4;
      return [round(lon + east * Math.cos(angle)), round(lat + north * Math.sin(angle))];
    });
  });
  corners.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = list => {
    const kept = [];
    for (const corner of list) {
      while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), corner) <= 0) kept.pop();
      kept.push(corner);
    }
    return kept.slice(0, -1);
  };
  return [...chain(corners), ...chain(corners.reverse())];
}

const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const round = degrees => Number(Number(degrees).toFixed(5));

// What is being drawn on the map: {kind: "line" or "area", least, points}.

/**
 * Takes what is drawn into the change.
 * @param {Store} store
 */
export function finishSketch(store) {
  const { sketch, edit } = store.get();
  if (sketch && sketch.points.length >= sketch.least)
    store.set({ edit: { ...edit, [sketch.kind]: sketch.points }, sketch: null });
}

/** @param {Store} store */
export function undoPoint(store) {
  const { sketch } = store.get();
  if (sketch) store.set({ sketch: { ...sketch, points: sketch.points.slice(0, -1) } });
}

/** @param {Store} store */
export function addPoint(store, point) {
  const { sketch } = store.get();
  if (sketch.points.at(-1)?.join() !== point.join())
    store.set({ sketch: { ...sketch, points: [...sketch.points, point] } });
}
