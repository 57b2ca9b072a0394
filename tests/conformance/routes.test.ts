import { describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import { recordTypes } from "#shared/record-types.ts";
import { describeRoutes } from "#service/command-line/describe-routes.ts";
import { jobs } from "#service/jobs.ts";
import { handlers } from "#service/ledger.ts";
import { startLedger } from "../support/service-ledger.ts";

const routes = Object.entries(contract);
const kinds = ["query", "command", "job", "workspace"];

describe("the contract", () => {
  test("every route says what it takes and gives as JSON Schema", () => {
    const described = describeRoutes();
    expect(described.map(({ route }) => route)).toEqual(routes.map(([name]) => name).toSorted());
    for (const { route, input, output, kind } of described) {
      expect(kinds, route).toContain(kind);
      for (const [side, schema] of [
        ["input", input],
        ["output", output],
      ] as const) {
        const { type, anyOf } = schema as { type?: string; anyOf?: unknown };
        expect(type ?? anyOf, `${route}: its ${side} has no JSON Schema`).toBeDefined();
      }
    }
  });

  test("no input lets a field through that it does not know", () => {
    const open = describeRoutes().filter(({ input }) => {
      const { type, additionalProperties } = input as {
        type?: string;
        additionalProperties?: unknown;
      };
      return type === "object" && additionalProperties !== false;
    });
    expect(open.map(({ route }) => `${route}: make its input a strict object`)).toEqual([]);
  });

  const doors = {
    query: handlers.queries,
    command: handlers.commands,
    workspace: handlers.workspace,
    job: jobs,
  };

  test("every route has a handler behind the door it names", () => {
    const without = routes.filter(([name, { kind }]) => !Object.hasOwn(doors[kind], name));
    expect(without.map(([name, { kind }]) => `${name}: there is no ${kind} handler`)).toEqual([]);
  });

  /** Jobs the service gives itself. */
  const ownJobs = ["backup.checkAtStart"];

  test("every handler has a route of its kind, or is a job of the service's own", () => {
    const without = Object.entries(doors).flatMap(([kind, table]) =>
      Object.keys(table).filter((name) => contract[name]?.kind !== kind && !ownJobs.includes(name)),
    );
    expect(without.map((name) => `${name}: it is in no contract`)).toEqual([]);
  });

  test("every record verb is reached with a valid input", async () => {
    const t = await startLedger();
    const uid = "01938f5e-7a00-7000-8000-000000000001";
    const inputs: Readonly<Record<string, unknown>> = {
      get: { uid },
      list: null,
      create: { values: {} },
      update: { uid, revision: 1, values: {} },
      trash: { uid, revision: 1 },
      restore: { uid, revision: 1 },
      finalize: { uid, revision: 1 },
      reopen: { uid, revision: 1, reason: "补充内容" },
      confirmPaper: { uid, revision: 1 },
      history: { uid },
      confirmImport: { planId: uid },
      undoImport: { importSeq: 1 },
    };
    try {
      for (const type of recordTypes)
        for (const [verb, given] of Object.entries(inputs)) {
          const input = verb === "list" ? { view: Object.keys(type.views)[0] } : given;
          const reply = await t.ledger.request({
            id: crypto.randomUUID(),
            route: `${type.name}.${verb}`,
            input,
            commandId: crypto.randomUUID(),
          });
          const code = reply.ok ? "ok" : reply.error.code;
          expect(code, `${type.name}.${verb}`).not.toBe("unexpected");
          if (verb !== "create") expect(code, `${type.name}.${verb}`).not.toBe("invalid-input");
        }
    } finally {
      await t.close();
    }
  });

  test("writes that only jobs make can't be asked for from outside", async () => {
    const t = await startLedger();
    try {
      for (const name of [
        "archive.bringIn",
        "archive.register",
        "templates.keep",
        "templates.drop",
        "documents.register",
        "documents.move",
        "outgoing.keepIssued",
        "outgoing.keepScan",
        "outgoing.dropScan",
        "imports.keepPlan",
        ...ownJobs,
        "toString",
        "__proto__",
        "",
      ])
        expect((await t.refuse(name, {})).code, name).toBe("unknown-route");
    } finally {
      await t.close();
    }
  });
});
