const mark =
  /<w:bookmarkStart w:name="entry" w:id="\d+"\/>|<w:bookmarkEnd w:id="\d+"\/>|PAGEREF entry\b/g;

/**
 * Gives every repetition of a loop a bookmark of its own: the nth bookmark `entry` of a filled paper is
 * `entryN`, and the nth page reference points to it. One name many times would make all of them one.
 * Takes and gives the XML of a document; one without such bookmarks is left as it is.
 */
export function numberBookmarks(xml: string): string {
  if (!xml.includes('w:name="entry"')) return xml;
  let [marks, ends, references] = [0, 0, 0];
  return xml.replaceAll(mark, (found) => {
    if (found.startsWith("PAGEREF")) return `PAGEREF entry${++references}`;
    if (found.startsWith("<w:bookmarkEnd")) return `<w:bookmarkEnd w:id="${++ends}"/>`;
    return `<w:bookmarkStart w:name="entry${++marks}" w:id="${marks}"/>`;
  });
}
