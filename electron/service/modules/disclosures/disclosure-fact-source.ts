import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import { disclosureTopic } from "#shared/modules/disclosures/disclosure-topic.record.ts";
import { sql } from "#service/core/database/sql.ts";
import type { FactSource } from "#service/records/fact-source.ts";

interface Posted {
  readonly topic: string;
  readonly times: number;
  readonly opinions: number;
}

/** 数据册: what was posted in the period and how many opinions came; nothing of what they said. */
export const disclosureFactSource: FactSource = {
  read: (db, { fromOn, untilOn }) => {
    const posted = db.all<Posted>(
      sql`SELECT t.title AS topic, count(*) AS times,
            total((SELECT count(*) FROM disclosure_opinion o WHERE o.parent_id = d.id)) AS opinions
          FROM disclosure d JOIN disclosure_topic t ON t.id = d.topic_id
          WHERE d.trashed_at IS NULL AND EXISTS (SELECT 1 FROM disclosure_posting p
            WHERE p.parent_id = d.id AND p.posted_on BETWEEN ${fromOn} AND ${untilOn})
          GROUP BY t.id ORDER BY t.id`,
    );
    return [
      {
        ...{ title: "公开（公示）", source: "公开（公示）登记的张贴和意见" },
        heads: ["事项", "张贴次数", "意见（异议）"],
        rows: posted.map(
          ({ topic, times, opinions }) => [topic, `${times}次`, `${opinions}件`] as const,
        ),
      },
    ];
  },
  types: [disclosure, disclosureTopic],
};
