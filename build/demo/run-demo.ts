import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openLedger, type Ledger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { createTicketId } from "../../electron/service/core/ids.ts";
import { writeWorkbook } from "../../electron/service/records/export/write-sheet.ts";
import {
  sampleAgenda,
  sampleBranch,
  sampleLeaders,
  sampleGroups,
  sampleRoster,
  sampleTeams,
} from "./sample-branch.ts";

/** What the demonstration prints last. Paths are absolute and under the folder asked for. */
export interface DemoResult {
  readonly documents: readonly string[];
  readonly archive: string;
  readonly verdict: string;
}

interface Person {
  readonly uid: string;
  readonly name: string;
  readonly unit: string | null;
}

/** Asks routes as the window does; a refusal ends the demonstration. */
function createAsker(ledger: Ledger) {
  return async <T>(route: string, input: unknown): Promise<T> => {
    const reply = await ledger.request({ id: randomUUID(), route, input, commandId: randomUUID() });
    if (!reply.ok)
      throw new Error(`${route}: ${reply.error.message} ${JSON.stringify(reply.error)}`);
    return reply.data as T;
  };
}

type Ask = ReturnType<typeof createAsker>;

function grant(ledger: Ledger, path: string, access: "read" | "write" | "folder"): string {
  const ticket = createTicketId();
  ledger.storeTicket({ ticket, path, access, lifetime: "once" });
  return ticket;
}

async function writeRoster(path: string): Promise<void> {
  const columns = [
    "工号",
    "姓名",
    "性别",
    "政治面貌",
    "党小组",
    "班组",
    "岗位",
    "党内职务",
    "入党时间",
    "转正时间",
    "联系电话",
  ];
  const bytes = await writeWorkbook(
    [
      {
        name: "人员名册",
        columns: columns.map((header) => ({ header, width: 14, isText: true })),
        rows: sampleRoster.map((p) => [
          p.number,
          p.name,
          p.gender,
          p.stage,
          p.group,
          p.team,
          p.post,
          p.partyPost,
          p.joinedParty,
          p.becameFull,
          p.phone,
        ]),
      },
    ],
    "2026-11-01T08:00:00+08:00",
  );
  writeFileSync(path, bytes);
}

async function setUpBranch(ask: Ask): Promise<void> {
  await ask("branch.create", { values: sampleBranch });
  for (const name of sampleGroups) await ask("partyGroup.create", { values: { name } });
  for (const name of sampleTeams) await ask("team.create", { values: { name } });
}

async function importRoster(ledger: Ledger, ask: Ask, path: string): Promise<void> {
  const preview = await ask<{ planId: string; counts: { new: number; wrong: number } }>(
    "person.previewImport",
    {
      file: grant(ledger, path, "read"),
    },
  );
  if (preview.counts.new !== sampleRoster.length)
    throw new Error(`import preview: ${JSON.stringify(preview.counts)}`);
  await ask("person.confirmImport", { planId: preview.planId });
}

async function holdMeeting(ask: Ask): Promise<string> {
  const occurredOn = "2026-11-20";
  const { people } = await ask<{ people: Person[] }>("gatherings.expected", {
    kind: "generalMeeting",
    occurredOn,
  });
  const attendance = people.map((person, index) => ({
    person,
    state: index === 4 ? "onLeave" : index === 9 ? "absent" : "present",
    reason: index === 4 ? "值班在岗" : null,
  }));
  const named = (name: string) => people.find((person) => person.name === name) ?? null;
  const { uid } = await ask<{ uid: string }>("gathering.create", {
    values: {
      kind: "generalMeeting",
      title: "2026年第四季度支部党员大会",
      occurredOn,
      startTime: "15:00",
      endTime: "16:20",
      place: "静河输油站会议室",
      host: named(sampleLeaders.host),
      recorder: named(sampleLeaders.recorder),
      agenda: sampleAgenda,
      attendance,
    },
  });
  return uid;
}

async function makeDocuments(
  ledger: Ledger,
  ask: Ask,
  recordUid: string,
  outDir: string,
): Promise<string[]> {
  const { templates } = await ask<{ templates: { name: string }[] }>("documents.templates", {
    recordType: "gathering",
  });
  const paths: string[] = [];
  for (const { name } of templates) {
    const made = await ask<{ uid: string; fileName: string }>("documents.generate", {
      recordType: "gathering",
      recordUid,
      templateName: name,
    });
    const path = join(outDir, made.fileName);
    await ask("documents.saveCopy", { uid: made.uid, target: grant(ledger, path, "write") });
    paths.push(path);
  }
  return paths;
}

/**
 * Does the product's main job without a window, through the routes the window uses: a roster from Excel,
 * a meeting with its attendance, its papers, a verified archive. `outDir` is emptied of what an earlier
 * demonstration left.
 */
export async function runDemo(outDir: string): Promise<DemoResult> {
  const root = resolve(outDir);
  const [data, documents, archives] = ["数据", "文稿", "归档"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [data, documents, archives])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of [documents, archives]) mkdirSync(folder, { recursive: true });
  const roster = join(root, "人员名册.xlsx");
  await writeRoster(roster);
  const ledger = await openLedger({ ...sourceOptions(data), whenInUse: "refuse" });
  try {
    const ask = createAsker(ledger);
    await setUpBranch(ask);
    await importRoster(ledger, ask, roster);
    const uid = await holdMeeting(ask);
    const papers = await makeDocuments(ledger, ask, uid, documents);
    await ask("archive.create", { folder: grant(ledger, archives, "folder"), archiveYear: 2026 });
    const archive = join(archives, readdirSync(archives)[0] ?? "");
    const { verdict } = await ask<{ verdict: string }>("archive.verify", {
      folder: grant(ledger, archive, "folder"),
    });
    return { documents: papers, archive, verdict };
  } finally {
    await ledger.close();
  }
}
