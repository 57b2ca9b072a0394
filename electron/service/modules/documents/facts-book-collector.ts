import { factsBookPaper } from "#shared/modules/documents/facts-book.ts";
import { spanOf } from "#shared/modules/documents/paper-span.ts";
import type { FactSource } from "#service/records/fact-source.ts";
import {
  collectorFor,
  stampOfTypes,
  type PaperCollector,
} from "#service/records/paper-collector.ts";
import { disclosureFactSource } from "../disclosures/index.ts";
import { evidenceFactSource } from "../evidence/index.ts";
import { gatheringFactSource } from "../gatherings/index.ts";
import { peopleFactSource } from "../people/index.ts";
import { planFactSource } from "../plans/index.ts";

/** Every module that has something to say of a period, in the order of the 数据册: one line each. */
const sources: readonly FactSource[] = [
  peopleFactSource,
  gatheringFactSource,
  planFactSource,
  evidenceFactSource,
  disclosureFactSource,
];

/** Reads the 工作总结数据册; a table that nothing is recorded for is not printed. */
export const factsBookCollector: PaperCollector = collectorFor(
  factsBookPaper,
  (db, { options, today }) =>
    sources
      .flatMap((source) => source.read(db, spanOf(options), today))
      .filter(({ rows }) => rows.length > 0),
  (db) =>
    stampOfTypes(
      db,
      sources.flatMap(({ types }) => types),
    ),
);
