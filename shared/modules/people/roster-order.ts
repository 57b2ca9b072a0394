/** How a roster is ordered: posts first and then by pinyin, or by the strokes of the surname, the formal order. */
export const rosterOrders = { posts: "支委在前", strokes: "按姓氏笔画" } as const;

export type RosterOrder = keyof typeof rosterOrders;

const byStrokes = new Intl.Collator("zh-CN-u-co-stroke");

/** People in the order asked for; `posts` is the order in which the service gives them. */
export function orderRoster<P extends { readonly name: string }>(
  people: readonly P[],
  order: RosterOrder,
): readonly P[] {
  if (order === "posts") return people;
  return people.toSorted((a, b) => byStrokes.compare(a.name, b.name));
}
