/** What is written down of the template a paper was made with: `3`, or `3（本单位2026-11-22）`. */
export function templateVersionText(official: number, ownTakenOn: string | null): string {
  return ownTakenOn === null ? String(official) : `${official}（本单位${ownTakenOn}）`;
}

/** The official version whose data filled it, also where the branch's own template was used. */
export function officialVersionIn(text: string): string {
  return /^\d+/.exec(text)?.[0] ?? text;
}
