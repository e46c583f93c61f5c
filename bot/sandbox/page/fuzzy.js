// Finds what somebody meant from a few letters.

/** How well `query` fits `text`: 0 is not at all; a start beats a word's start beats scattered letters. */
export function score(query, text) {
  const wanted = query.toLowerCase().trim();
  const given = text.toLowerCase();
  if (!wanted) return 1;
  if (given === wanted) return 100;
  if (given.startsWith(wanted)) return 80;
  const inside = given.indexOf(wanted);
  if (inside > 0) return /[\s_\-/]/.test(given[inside - 1]) ? 70 : 50;
  let at = -1;
  let gaps = 0;
  for (const letter of wanted.replace(/\s/g, "")) {
    const next = given.indexOf(letter, at + 1);
    if (next < 0) return 0;
    gaps += next - at - 1;
    at = next;
  }
  return Math.max(1, 40 - gaps);
}

/** The items whose text fits, best first; equal ones stay in order. `textOf` may return several texts. */
export function search(query, items, textOf, least = 1) {
  return items
    .map((item) => {
      const [name, ...others] = [textOf(item)].flat();
      const aside = others.some((text) => query.trim().length > 2 && text.toLowerCase().includes(query.trim().toLowerCase()));
      return { item, fits: Math.max(score(query, name), aside ? 20 : 0) };
    })
    .filter(({ fits }) => fits >= least)
    .sort((one, other) => other.fits - one.fits)
    .map(({ item }) => item);
}
