import type { DocumentContext } from "../../documents/document-maker.ts";
import type { DocumentOptions } from "../../documents/document-options.ts";
import type { AnyValues } from "../../../records/field.ts";
import { scopeOf } from "../part-base.ts";
import { ballotCount, chosenTopic } from "./ballot-data.ts";
import { participantWords } from "./notice-data.ts";
import { paperSource } from "./paper-source.ts";

/** Whom a notice is sent to: those it asks to come; listed people are sent it by groups. */
function addresseeOf(
  values: AnyValues,
  context: Omit<DocumentContext, "options" | "rules" | "draftNumber">,
): string {
  const source = paperSource(values, { ...context, options: {}, rules: [], draftNumber: null });
  const isListed = source.printed.some(({ part }) => scopeOf(part) === "listed");
  return isListed ? "各党小组" : participantWords(source);
}

/** Options that go by the gathering, the branch and today. */
export function gatheringProposals(
  values: AnyValues,
  context: Omit<DocumentContext, "options" | "rules" | "draftNumber">,
): DocumentOptions {
  const source = paperSource(values, { ...context, options: {}, rules: [], draftNumber: null });
  const topic = chosenTopic(source)?.topic.index;
  const copies = ballotCount(source);
  return {
    part: null,
    ...(topic === undefined ? {} : { topic: topic + 1 }),
    ...(copies === 0 ? {} : { copies }),
    signWithSeal: context.branch.hasSeal,
    issuedOn: context.today,
    addressee: addresseeOf(values, context),
  };
}
