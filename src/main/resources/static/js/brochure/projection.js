// From degrees to a picture of given size. Pure.

/** The extent of positions, with a margin as a share of its longer side, widened to the picture's shape. */
export function extentOf(positions, { width, height }, margin = 0.08) {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const middle = { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  const spanX = Math.max((Math.max(...lons) - Math.min(...lons)) * shrink, 0.02);
  const spanY = Math.max(Math.max(...lats) - Math.min(...lats), 0.02);
  const perPixel = Math.max(spanX / width, spanY / height) * (1 + 2 * margin);
  return { middle, shrink, perPixel, width, height };
}

/** Pixels of a position; equirectangular, true to shape in the middle of the extent. */
export function project({ middle, shrink, perPixel, width, height }, [lon, lat]) {
  return [width / 2 + ((lon - middle.lon) * shrink) / perPixel, height / 2 - (lat - middle.lat) / perPixel];
}

/**
 * West, south, east, north of the picture.
 * @returns {[number, number, number, number]}
 */
export function boundsOf({ middle, shrink, perPixel, width, height }) {
  const [x, y] = [(perPixel * width) / 2 / shrink, (perPixel * height) / 2];
  return [middle.lon - x, middle.lat - y, middle.lon + x, middle.lat + y];
}

export function touches([west, south, east, north], positions) {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    left = Math.min(left, lon);
    right = Math.max(right, lon);
    bottom = Math.min(bottom, lat);
    top = Math.max(top, lat);
  }
  return left <= east && right >= west && bottom <= north && top >= south;
}

/** Kilometres for a scale bar: the longest round length that is at most a quarter of the picture's width. */
export function scaleLength({ perPixel, width }) {
  const kmPerPixel = perPixel * 111.2;
  const most = (kmPerPixel * width) / 4;
  const km = [200, 100, 50, 20, 10, 5, 2, 1].find(length => length <= most) ?? 1;
  return { km, pixels: km / kmPerPixel };
}
