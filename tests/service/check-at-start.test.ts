import { expect, test } from "vitest";
import { withDatabase } from "../support/service-digest.ts";
import { startLedger } from "../support/service-ledger.ts";
import { registerSampleBranch } from "../support/service-samples.ts";

const noticesOf = (events: readonly { readonly type: string }[]) =>
  events.filter(({ type }) => type === "service.notice");

test("a sound ledger starts without a word", async () => {
  const t = await startLedger();
  await registerSampleBranch(t);
  await t.ledger.checkAtStart();
  expect(noticesOf(t.events)).toEqual([]);
  await t.close();
});

test("a change made behind the program's back is told at the next start", async () => {
  const first = await startLedger();
  await registerSampleBranch(first);
  await first.close();
  withDatabase(
    first.databasePath,
    (db) =>
      db.execute(
        "DROP TRIGGER audit_entry_never_changes; UPDATE audit_entry SET operator = '别人' WHERE seq = 2",
      ),
    false,
  );
  const t = await startLedger({ dataDir: first.dataDir });
  await t.ledger.checkAtStart();
  expect(noticesOf(t.events)).toMatchObject([
    {
      notice: {
        level: "error",
        message: expect.stringContaining("操作日志第2条被改动过") as string,
      },
    },
  ]);
  await t.close();
});
