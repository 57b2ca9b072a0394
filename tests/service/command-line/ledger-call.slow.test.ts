import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { lastLine, ledger, type CommandLineOptions } from "../../support/service-command-line.ts";
import {
  startLedger,
  temporaryFolder,
  templatesFolder,
  type TestLedger,
} from "../../support/service-ledger.ts";

interface Failure {
  readonly ok: false;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly fields?: readonly { path: string }[];
  };
}

describe("ledger call", () => {
  const dataDir = join(temporaryFolder(), "data");
  const call = async (route: string, json: string, options?: CommandLineOptions) => {
    const { code, stdout } = await ledger(["--data", dataDir, "call", route, json], options);
    expect(
      stdout.trimEnd().split("\n").length,
      "standard output carries the reply and nothing else",
    ).toBe(1);
    return { code, reply: lastLine<Reply | Failure>(stdout) };
  };

  test("routes prints one array with every route and the schemas of its input and output", async () => {
    const { code, stdout } = await ledger(["routes"]);
    expect(code).toBe(0);
    const routes = JSON.parse(stdout) as {
      route: string;
      kind: string;
      input: object;
      output: object;
    }[];
    expect(routes.map(({ route }) => route)).toEqual(Object.keys(contract).toSorted());
    for (const { route, kind, input, output } of routes) {
      expect(kind, route).toBe(contract[route]?.kind);
      for (const schema of [input, output]) expect(schema, route).toHaveProperty("$schema");
    }
  });

  test("a command prints the whole reply and exits 0; what it saved is read by the next call", async () => {
    const made = await call("team.create", '{"values":{"name":"运行一班"}}');
    expect(made).toMatchObject({ code: 0, reply: { ok: true, data: { revision: 1 } } });
    const listed = await call("team.list", '{"view":"all"}');
    expect(listed).toMatchObject({
      code: 0,
      reply: { ok: true, data: { totalCount: 1, rows: [{ title: "运行一班" }] } },
    });
  });

  test("- reads the input from standard input", async () => {
    const { code, reply } = await call("people.find", "-", { stdin: '{"text":"张"}\n' });
    expect([code, reply]).toEqual([0, { ok: true, data: { people: [] } }]);
  });

  test("a command id beside the input makes a repeat answer the first reply", async () => {
    const json = JSON.stringify({ commandId: crypto.randomUUID(), values: { name: "运行二班" } });
    const first = await call("team.create", json);
    expect(await call("team.create", json)).toEqual(first);
  });

  test.each([
    ["an unknown route", "person.destroy", "{}", "unknown-route"],
    ["no route", "", "{}", "unknown-route"],
    ["a name every object has", "constructor", "{}", "unknown-route"],
    ["bad JSON", "people.find", "{text:1}", "invalid-input"],
    ["JSON of the wrong shape", "people.find", '{"text":7}', "invalid-input"],
    [
      "a record that is not there",
      "team.get",
      '{"uid":"01938f5e-7a00-7000-8000-000000000001"}',
      "not-found",
    ],
  ])("%s exits 1 with a reply that says so in Chinese", async (_, route, json, expected) => {
    const { code, reply } = await call(route, json);
    expect(code).toBe(1);
    expect(reply).toMatchObject({ ok: false, error: { code: expected } });
    expect((reply as Failure).error.message).toMatch(/\p{Script=Han}/u);
  });

  test("a relative path is meant from the folder the person was in, and BRANCH_LEDGER_NOW sets the clock", async () => {
    const here = temporaryFolder();
    mkdirSync(join(here, "导出"));
    const env = { INIT_CWD: here, BRANCH_LEDGER_NOW: "2031-01-02T03:04:05+08:00" };
    const { code } = await call("team.exportSheet", '{"view":"all","target":"导出/班组.xlsx"}', {
      env,
    });
    expect(code).toBe(0);
    const { reply } = await call("team.previewImport", '{"file":"导出/班组.xlsx"}', { env });
    expect(reply).toMatchObject({ ok: true, data: { counts: { duplicate: 2 } } });
    expect((await call("home.overview", "null", { env })).reply).toMatchObject({
      data: { today: "2031-01-02" },
    });
  });

  test("a word that is no command shows the usage and exits 2", async () => {
    const { code, stdout, stderr } = await ledger(["destroy"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: ledger");
  });
});

describe("ledger beside an open window", () => {
  let window: TestLedger;
  beforeAll(async () => {
    window = await startLedger();
    await window.ask("team.create", { values: { name: "运行一班" } });
  });
  afterAll(() => window.close());

  const beside = async (...args: string[]) =>
    ledger(["--data", window.dataDir, ...args], {
      env: { BRANCH_LEDGER_TEMPLATES: await templatesFolder() },
    });

  test("a query and a backup work", async () => {
    const listed = await beside("call", "team.list", '{"view":"all"}');
    expect(lastLine(listed.stdout)).toMatchObject({ ok: true, data: { totalCount: 1 } });
    const folder = temporaryFolder();
    const { code, stdout } = await beside("backup", folder);
    expect(code).toBe(0);
    expect(lastLine(stdout)).toMatchObject({ auditCount: 1 });
  });

  test("a command is refused as in use with exit 1 and changes nothing", async () => {
    const digest = window.digest();
    const { code, stdout } = await beside("call", "team.create", '{"values":{"name":"乙"}}');
    expect(code).toBe(1);
    expect(lastLine(stdout)).toMatchObject({ ok: false, error: { code: "in-use" } });
    expect(window.digest()).toBe(digest);
  });
});
