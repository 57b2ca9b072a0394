import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openLedger } from "#service/ledger.ts";
import { testOptions } from "./service-ledger.ts";

/**
 * A process of its own that saves without end and says on standard output what it asks (`ask`) before
 * it asks, and what was acknowledged (`ack`) after. It is there to be killed.
 */
const [dataDir = "", round = ""] = process.argv.slice(2);
const ledger = await openLedger(testOptions(dataDir, "/"));
const say = (line: readonly string[]) => writeSync(1, `${line.join(" ")}\n`);

for (let number = 0; ; number++) {
  const name = `班组${round}-${number}`;
  const commandId = randomUUID();
  say(["ask", commandId, name]);
  const reply = await ledger.request({
    id: commandId,
    route: "team.create",
    input: { values: { name } },
    commandId,
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  const { uid, revision } = reply.data as { uid: string; revision: number };
  say(["ack", commandId, uid]);
  if (number % 3 !== 0) continue;
  const updateId = randomUUID();
  const input = { uid, revision, values: { duty: name } };
  say(["update", updateId, uid, name]);
  const updated = await ledger.request({
    id: updateId,
    route: "team.update",
    input,
    commandId: updateId,
  });
  if (!updated.ok) throw new Error(JSON.stringify(updated.error));
  say(["updated", updateId, uid]);
}
