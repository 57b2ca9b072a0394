/** How much an XML text asks of a parser, counted before one sees it. */
export interface XmlShape {
  readonly tagCount: number;
  readonly depth: number;
  /** Attributes of the tag that has most. */
  readonly attributeCount: number;
}

// Sticky, and a text is left at the first place where it does not match: one pass, whatever it holds.
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?![!?])(\/?)[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/y;
/** Shorter tags can't hold too many attributes. */
const longTag = 1_000;

/** The shape of an XML text up to where it stops being well-formed; the parser says what is wrong there. */
export function xmlShape(xml: string): XmlShape {
  let [tagCount, depth, deepest, attributeCount] = [0, 0, 0, 0];
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", markup.lastIndex)) {
    markup.lastIndex = at;
    const found = markup.exec(xml);
    if (!found) break;
    const isTag = found[1] !== undefined;
    if (!isTag) continue;
    const [tag] = found;
    tagCount += 1;
    if (found[1] === "/") depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    deepest = Math.max(deepest, depth);
    if (tag.length > longTag)
      attributeCount = Math.max(attributeCount, (tag.match(/["']/g) ?? []).length / 2);
  }
  return { tagCount, depth: deepest, attributeCount };
}
