import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { verifyChain } from "#service/core/audit/audit-log.ts";
import { checkDatabase } from "#service/core/database/check-database.ts";
import { withDatabase } from "../support/service-digest.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../support/service-ledger.ts";

const rounds = 5;
const script = fileURLToPath(new URL("../support/service-stream.ts", import.meta.url));
const repoRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Numbers that look random and come again with the same seed. */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts the stream, lets it save, kills it after `delayMs`; answers all it said before. */
async function killAfter(
  dataDir: string,
  round: number,
  delayMs: number,
): Promise<readonly string[][]> {
  const child = spawn(process.execPath, [script, dataDir, String(round)], {
    cwd: repoRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const firstAck = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      if (said.includes("\nack ")) resolve();
    });
    child.on("exit", (code) => reject(new Error(`the stream ended by itself with ${code}`)));
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await firstAck;
  await wait(delayMs);
  child.kill("SIGKILL");
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  return said
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split(" "));
}

interface TeamRow {
  readonly uid: string;
  readonly name: string;
  readonly duty: string | null;
}

const teams = (t: TestLedger) =>
  withDatabase(t.databasePath, (db) =>
    db.all<TeamRow>({ text: "SELECT uid, name, duty FROM team", values: [] }),
  );

/** What was acknowledged and is not there, or there twice. */
function lossesOf(said: readonly string[][], rows: readonly TeamRow[]): string[] {
  const byUid = new Map(rows.map((row) => [row.uid, row]));
  const asked = new Map(said.filter(([kind]) => kind === "ask").map(([, id, name]) => [id, name]));
  const changed = new Map(
    said.filter(([kind]) => kind === "update").map(([, id, , duty]) => [id, duty]),
  );
  return said.flatMap(([kind, id, uid = ""]) => {
    if (kind === "ack" && byUid.get(uid)?.name !== asked.get(id))
      return [`${uid} was acknowledged and is lost`];
    if (kind === "updated" && byUid.get(uid)?.duty !== changed.get(id))
      return [`the change of ${uid} is lost`];
    return [];
  });
}

test(`killed ${rounds} times while saving, the service loses nothing it acknowledged and does nothing twice`, async () => {
  const seed = Number(process.env["BRANCH_LEDGER_SEED"] ?? Date.now() % 1_000_000);
  process.stdout.write(`kill-service: BRANCH_LEDGER_SEED=${seed}\n`);
  const dice = createDice(seed);
  const dataDir = join(temporaryFolder(), "data");
  const said: string[][] = [];
  let openCount = 0;
  for (let round = 0; round < rounds; round++) {
    const fresh = await killAfter(dataDir, round, Math.floor(dice() * 400));
    said.push(...fresh);
    const t = await startLedger({ dataDir });
    expect(lossesOf(said, teams(t)), `seed ${seed}, round ${round}`).toEqual([]);
    const acknowledged = new Set(said.filter(([kind]) => kind === "ack").map(([, id]) => id));
    for (const [, commandId = "", name] of fresh.filter(
      ([kind, id]) => kind === "ask" && !acknowledged.has(id),
    )) {
      openCount += 1;
      const { uid } = await t.ask<{ uid: string }>(
        "team.create",
        { values: { name } },
        { commandId },
      );
      said.push(["ack", commandId, uid]);
    }
    const names = teams(t).map(({ name }) => name);
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      `seed ${seed}, round ${round}`,
    ).toEqual([]);
    expect(lossesOf(said, teams(t)), `seed ${seed}, round ${round}`).toEqual([]);
    await t.close();
    expect(withDatabase(t.databasePath, verifyChain)).toBeNull();
    expect(withDatabase(t.databasePath, (db) => checkDatabase(db, "full"))).toEqual([]);
  }
  process.stdout.write(
    `kill-service: ${said.length} lines said, ${openCount} commands asked again\n`,
  );
});
