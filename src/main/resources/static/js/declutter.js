// Which labels fit. Pure: boxes in pixels in, the kept labels out.

/** Keeps each label, in the order given, that touches no kept one and no obstacle. */
export function declutter(labels, obstacles = []) {
  const taken = [...obstacles];
  return labels.filter(({ box }) => {
    if (taken.some(other => touch(box, other))) return false;
    taken.push(box);
    return true;
  });
}

export function touch(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of a text beside (left-aligned) or around (centred) its anchor. */
export function labelBox({ x, y }, text, size, centred) {
  const width = text.length * size * 0.56 + 4;
  const left = centred ? x - width / 2 : x + 10;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.75 };
}
