/** Gives each thing of a joined text a number of its own. */
export class FreshIds {
  #drawing = 0;
  #bookmark = 0;

  /** The blocks of one paper with drawing and bookmark ids that no paper before has; paragraph ids go. */
  renew(blocks: string, paper: number): string {
    const bookmarks = new Map<string, string>();
    const bookmarkOf = (old: string) => {
      const known = bookmarks.get(old) ?? String(++this.#bookmark);
      bookmarks.set(old, known);
      return known;
    };
    return blocks
      .replace(/ w14:(?:paraId|textId)="[^"]*"/g, "")
      .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*(")/g, (_, before: string, after: string) => {
        this.#drawing += 1;
        return before + String(this.#drawing) + after;
      })
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)(")/g,
        (_, before: string, old: string, after: string) => before + bookmarkOf(old) + after,
      )
      .replace(
        /(<w:bookmarkStart\b[^>]*?\bw:name=")([^"]*)(")/g,
        (_, before: string, name: string, after: string) =>
          before + (paper === 0 ? name : `${name.slice(0, 30)}_${paper + 1}`) + after,
      );
  }
}
