// Orders table rows. Pure. Unknown values stay last in both directions: nobody looks for them at the top.

function absent(value) {
  return value === null || value === undefined || value === "" || Number.isNaN(value);
}

export function compare(a, b, descending = false) {
  if (absent(a) || absent(b)) return absent(a) === absent(b) ? 0 : absent(a) ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "sq");
  return descending ? -order : order;
}

export function sortBy(rows, value, descending = false) {
  return rows
    .map((row, index) => ({ row, index, key: value(row) }))
    .sort((a, b) => compare(a.key, b.key, descending) || a.index - b.index)
    .map(item => item.row);
}
