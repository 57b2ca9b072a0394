import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { recordTypes } from "#shared/record-types.ts";
import { recordVerbs } from "#shared/records/record-routes.ts";
import { emptyHandedInput, junk, moduleInputs } from "../support/service-junk.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../support/service-samples.ts";
import { makeLinks, sampleValues, typedTypes } from "../support/service-values.ts";

const han = /\p{Script=Han}/u;

const inputs: readonly (readonly [route: string, input: Record<string, unknown> | null])[] = [
  ...recordTypes.flatMap((type) =>
    recordVerbs.map((verb) => [`${type.name}.${verb}`, emptyHandedInput(type, verb)] as const),
  ),
  ...Object.entries(moduleInputs),
];

function replyProblems(route: string, what: string, reply: Reply): string[] {
  if (reply.ok) {
    const parsed = contract[route]?.output.safeParse(reply.data);
    return parsed?.success ? [] : [`${route} answers ${what} with what its contract does not say`];
  }
  const { code, message, fields = [] } = reply.error;
  const texts = [message, ...fields.map((field) => field.message)];
  const foreign = texts.filter((text) => !han.test(text));
  return [
    ...(code === "unexpected" ? [`${route} does not foresee ${what}`] : []),
    ...(foreign.length > 0
      ? [`${route} answers ${what} in no Chinese: ${foreign.join(" / ")}`]
      : []),
  ];
}

test("there is an input for every route; add new ones to tests/support/service-junk.ts", () => {
  expect(inputs.map(([route]) => route).toSorted()).toEqual(Object.keys(contract).toSorted());
  const wrong = inputs.filter(([route, input]) => !contract[route]?.input.safeParse(input).success);
  expect(wrong.map(([route]) => `${route}: the input is no valid one`)).toEqual([]);
});

describe("junk", () => {
  let t: TestLedger;
  let digest: string;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    await holdSampleMeeting(t);
    digest = t.digest();
  });
  afterAll(() => t.close());

  const send = async (route: string, input: unknown): Promise<Reply> =>
    t.ledger.request({ id: randomUUID(), route, input, commandId: randomUUID() });

  test.each(inputs)(
    "%s answers junk in Chinese, changes nothing and lives on",
    async (route, input) => {
      const problems: string[] = [];
      const check = async (what: string, given: unknown) => {
        const reply = await send(route, given);
        problems.push(...replyProblems(route, what, reply));
        if (reply.ok && contract[route]?.kind === "command") problems.push(`${route} does ${what}`);
      };
      for (const [what, value] of junk) {
        await check(what, value);
        for (const name of Object.keys(input ?? {}))
          await check(`${what} as ${name}`, { ...input, [name]: value });
        if (input !== null) await check(`${what} as a field of its own`, { ...input, 多余: value });
      }
      expect(problems).toEqual([]);
      expect(t.digest(), `${route} changed the records`).toBe(digest);
    },
  );
});

describe.each(typedTypes.map((type) => [type.name, type] as const))(
  "junk in a field of %s",
  (name, type) => {
    test("is refused at its field in Chinese, or saved and read back as the contract says", async () => {
      const t = await startLedger();
      try {
        const links = await makeLinks(t, type);
        const problems: string[] = [];
        for (const field of Object.keys(type.fields))
          for (const [what, value] of junk) {
            const values = { ...sampleValues(type, 3, links), [field]: value };
            const route = `${name}.create`;
            const reply = await t.ledger.request({
              id: randomUUID(),
              route,
              input: { values },
              commandId: randomUUID(),
            });
            problems.push(...replyProblems(route, `${what} in ${field}`, reply));
            if (!reply.ok) continue;
            const { uid, revision } = reply.data as { uid: string; revision: number };
            for (const [verb, input] of [
              ["get", { uid }],
              ["history", { uid }],
            ] as const)
              problems.push(
                ...replyProblems(
                  `${name}.${verb}`,
                  `a record with ${what} in ${field}`,
                  await t.ledger.request({ id: randomUUID(), route: `${name}.${verb}`, input }),
                ),
              );
            await t.ask(`${name}.trash`, { uid, revision });
          }
        expect(problems).toEqual([]);
      } finally {
        await t.close();
      }
    });
  },
);

test("the id of a request never becomes a path", async () => {
  const t = await startLedger();
  try {
    await registerSampleBranch(t);
    const digest = t.digest();
    for (const id of ["..", "../..", "../documents", "", ".", "/", "backups/../.."]) {
      await t.ask("backup.create", {}, { id });
      expect(existsSync(t.databasePath), `the job ${JSON.stringify(id)} took the data away`).toBe(
        true,
      );
      for (const folder of ["documents", "backups"])
        expect(readdirSync(t.dataDir), id).toContain(folder);
    }
    expect(existsSync(dirname(t.dataDir))).toBe(true);
    expect(t.digest()).toBe(digest);
  } finally {
    await t.close();
  }
});
