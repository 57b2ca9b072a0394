const levels = Array.from({ length: 9 }, (_, level) => level);

/** `word/numbering.xml` as it grows: each paper after the first gets lists of its own that begin at 1. */
export class Numbering {
  #xml: string;
  #next: number;

  constructor(xml: string) {
    this.#xml = xml;
    const ids = [...xml.matchAll(/<w:num\b[^>]*\bw:numId="(\d+)"/g)].map(([, id]) => Number(id));
    this.#next = Math.max(0, ...ids) + 1;
  }

  get xml(): string {
    return this.#xml;
  }

  #restarted(numId: string): string {
    const definition = new RegExp(`<w:num\\b[^>]*\\bw:numId="${numId}"[^>]*>([\\s\\S]*?)</w:num>`);
    const abstract = /<w:abstractNumId\b[^>]*\/>/.exec(definition.exec(this.#xml)?.[1] ?? "")?.[0];
    if (abstract === undefined) return numId;
    const id = String(this.#next++);
    const overrides = levels
      .map(
        (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
      )
      .join("");
    const added = `<w:num w:numId="${id}">${abstract}${overrides}</w:num>`;
    // After the last list: what may follow the lists must stay behind them.
    const at = this.#xml.lastIndexOf("</w:num>") + "</w:num>".length;
    this.#xml = this.#xml.slice(0, at) + added + this.#xml.slice(at);
    return id;
  }

  /** The blocks of a later paper with lists of their own. */
  restart(blocks: string): string {
    const known = new Map<string, string>();
    return blocks.replace(
      /(<w:numId\b[^>]*\bw:val=")(\d+)(")/g,
      (_, before: string, id: string, after: string) => {
        const own = known.get(id) ?? (id === "0" ? id : this.#restarted(id));
        known.set(id, own);
        return before + own + after;
      },
    );
  }
}
