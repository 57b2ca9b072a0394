/** Edits (insert, delete, replace) that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The name nearest to a misspelt one, or null when none is near: at most half its characters differ. */
export function nearestName(misspelt: string, names: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  if (misspelt.length > 40) return null;
  for (const name of names) {
    const distance = editDistance(misspelt, name);
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best !== null && best.distance <= Math.max(1, best.name.length / 2) ? best.name : null;
}
