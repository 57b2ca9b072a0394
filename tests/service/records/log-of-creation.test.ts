import { afterAll, beforeAll, expect, test } from "vitest";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { openChanges, type AuditRow } from "#service/core/audit/audit-log.ts";
import { connect } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { dataFolderAt } from "#service/core/files/data-folder.ts";
import { findRecord } from "#service/records/record-reader.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { makeLinks, saveSample } from "../../support/service-values.ts";

let t: TestLedger;
beforeAll(async () => {
  t = await startLedger();
});
afterAll(() => t.close());

test.each<[string, RecordType]>([
  ["links and rows", personRecord],
  ["rows that links point to", gathering],
])("the log keeps a new record of %s as reading gives it back", async (_, type) => {
  const links = await makeLinks(t, type);
  for (let seed = 1; seed <= 6; seed++) {
    const { uid } = await saveSample(t, type, seed, links);
    const db = connect(dataFolderAt(t.dataDir).database, { readonly: true });
    try {
      const last = db.get<AuditRow>(sql`SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 1`);
      const logged = openChanges(db, last!).find((change) => change.uid === uid);
      const read = findRecord(db, type, uid);
      expect(canonicalJson(logged?.after)).toBe(canonicalJson(read?.values));
    } finally {
      db.close();
    }
  }
});
