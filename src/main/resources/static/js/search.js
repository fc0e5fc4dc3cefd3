// Finds names as people type them: without accents, in any case, by any word of the name. Pure.

const LETTERS = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

export function fold(text) {
  return String(text ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łđøßæœı]/g, letter => LETTERS[letter])
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** 0 the whole name, 1 its start, 2 the start of a later word, 3 inside a word, null no match. */
export function rank(name, query) {
  const [text, sought] = [fold(name), fold(query)];
  if (sought === "") return null;
  if (text === sought) return 0;
  if (text.startsWith(sought)) return 1;
  if (` ${text}`.includes(` ${sought}`)) return 2;
  return text.includes(sought) ? 3 : null;
}

/** The best matches among entries `{name}`, best first, then by name. */
export function search(entries, query, limit = 8) {
  return entries
    .map(entry => ({ entry, score: rank(entry.name, query) }))
    .filter(match => match.score !== null)
    .sort((a, b) => a.score - b.score || a.entry.name.localeCompare(b.entry.name))
    .slice(0, limit)
    .map(match => match.entry);
}
