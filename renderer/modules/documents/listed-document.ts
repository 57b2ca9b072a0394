import type { RouteOutput } from "#shared/contract.ts";

/** A paper with the record it came from, as 已出文稿 lists it. */
export type ListedDocument = RouteOutput<"documents.list">["documents"][number];
