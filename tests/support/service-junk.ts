import type { RecordType } from "#shared/records/define-record-type.ts";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

/** What no clerk types and no page of ours sends, but a port can carry. */
export const junk: readonly (readonly [name: string, value: unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["an empty text", ""],
  ["a blank text", " \t\n"],
  ["an empty list", []],
  ["an empty object", {}],
  ["true", true],
  ["zero", 0],
  ["a negative fraction", -1.5],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a number no double holds exactly", 2 ** 53 + 2],
  ["a bigint", 10n],
  ["a date", new Date(0)],
  ["a map", new Map([["uid", "x"]])],
  ["bytes", new Uint8Array(3)],
  ["a list of nulls", [null, null]],
  ["a million characters", "甲".repeat(1_000_000)],
  ["SQL", "'; DROP TABLE person; --"],
  ["a LIKE pattern", "%_%"],
  ["a lone surrogate", "\ud800"],
  ["control characters", "\u0000\u0001\u001f"],
  ["a path", "../../../../etc/passwd"],
  ["an unknown ticket", `ticket-${"0".repeat(32)}`],
  ["an impossible day", "2026-02-30"],
  ["a uid of nothing", "01938f5e-7a00-7000-8000-00000000dead"],
  ["an own __proto__", JSON.parse('{"__proto__":{"isAdmin":true},"uid":"x"}')],
  ["constructor and toString", { constructor: { prototype: {} }, toString: 1, hasOwnProperty: 1 }],
  ["unknown fields", { uid: "01938f5e-7a00-7000-8000-000000000001", extra: 1 }],
  ["a cycle", cyclic],
  ["five thousand lists in each other", nested(5000)],
];

const uid = "01938f5e-7a00-7000-8000-00000000beef";
const target = { uid, revision: 1 };
const ticket = `ticket-${"f".repeat(32)}`;

/** An input for each record verb whose shape is right but which names nothing that is there. */
export function emptyHandedInput(type: RecordType, verb: string): Record<string, unknown> {
  const view = Object.keys(type.views)[0];
  const inputs: Readonly<Record<string, Record<string, unknown>>> = {
    get: { uid, reveal: false },
    list: { view, filterValue: "x", search: "x", trashed: false, cursor: null, limit: 5 },
    create: { values: {} },
    update: { ...target, values: {} },
    trash: target,
    restore: target,
    finalize: target,
    reopen: { ...target, reason: "写明原因" },
    confirmPaper: target,
    history: { uid },
    previewImport: { file: ticket, sheetName: "x", mapping: { "0": null } },
    confirmImport: { planId: uid, isHistoric: false },
    undoImport: { importSeq: 9 },
    exportSheet: { view, filterValue: "x", target: ticket, includeSensitive: false },
  };
  const input = inputs[verb];
  if (!input)
    throw new Error(`no input for the verb ${verb}; add one to tests/support/service-junk.ts`);
  return input;
}

const paperOptions = {
  part: 1,
  columns: 2,
  spareLines: 3,
  signWithSeal: true,
  issuedOn: "2026-11-20",
  addressee: "全体党员",
  requirements: "按时参加。",
};

/** The same for the routes that modules declare by hand. */
export const moduleInputs: Readonly<Record<string, Record<string, unknown> | null>> = {
  "archive.create": { folder: ticket, archiveYear: 2026, includeSensitive: false },
  "archive.verify": { folder: ticket },
  "archive.check": { archiveYear: 2026, includeSensitive: false },
  "archive.import": { folder: ticket },
  "archive.list": null,
  "backup.create": { folder: ticket },
  "backup.check": null,
  "documents.templates": { recordType: "gathering", recordUid: uid },
  "documents.gaps": {
    recordType: "gathering",
    recordUid: uid,
    templateName: "gathering-minutes",
    options: paperOptions,
  },
  "documents.generate": {
    recordType: "gathering",
    recordUid: uid,
    templateName: "gathering-minutes",
    options: paperOptions,
  },
  "documents.checkBatch": {
    recordType: "gathering",
    recordUids: [uid],
    templateName: "gathering-minutes",
    options: paperOptions,
  },
  "documents.generateBatch": {
    recordType: "gathering",
    recordUids: [uid],
    templateName: "gathering-minutes",
    options: paperOptions,
    namePattern: "{标题}",
    joined: ticket,
  },
  "documents.list": { recordType: "gathering", recordUid: uid, cursor: "9" },
  "documents.content": { uid },
  "documents.saveCopy": { uid, target: ticket },
  "documents.savePdf": { uid, target: ticket },
  "fonts.check": null,
  "fonts.readChoices": null,
  "fonts.writeChoices": { choices: { 仿宋_GB2312: "仿宋" } },
  "gatherings.expected": {
    occurredOn: "2026-11-20",
    parts: [{ kind: "generalMeeting", scope: null, partyGroupUid: null }],
  },
  "gatherings.numbers": {
    uid: null,
    occurredOn: "2026-11-20",
    parts: [{ kind: "groupMeeting", partyGroupUid: uid }],
  },
  "gatherings.rosterDifferences": { uid },
  "gatherings.actionItems": { states: ["open"], before: "2026-11-20", ownerUid: uid, limit: 5 },
  "gatherings.reportActionItem": {
    gatheringUid: uid,
    revision: 1,
    itemUid: uid,
    state: "done",
    doneOn: "2026-11-20",
    result: null,
  },
  "home.overview": null,
  "home.year": { year: 2026 },
  "evidence.openGatherings": null,
  "evidence.takeUp": {
    gatheringUid: uid,
    revision: 1,
    as: "topic",
    content: "传达学习上级文件",
    origin: { recordType: "incomingPaper", uid },
  },
  "links.of": { recordType: "incomingPaper", uid },
  "links.search": { text: "会议", exceptUid: uid },
  "links.add": {
    from: { recordType: "incomingPaper", uid },
    to: { recordType: "gathering", uid },
    kind: "passedOn",
  },
  "links.remove": { linkUid: uid },
  "disclosures.month": { month: "2026-09" },
  "disclosures.state": { uid },
  "disclosures.readSheet": { file: ticket },
  "disclosures.begin": { topicUid: uid, period: "2026-09", madeOn: "2026-10-08", copyLines: false },
  "disclosures.withhold": { topicUid: uid, period: "2026-09", madeOn: "2026-10-08", reason: "无" },
  "disclosures.post": {
    targets: [target],
    postedOn: "2026-10-08",
    places: ["站公开栏"],
    postedBy: null,
  },
  "disclosures.takeDown": {
    targets: [target],
    removedOn: "2026-10-20",
    removedBy: null,
    earlyReason: null,
  },
  "records.optionalFields": null,
  "records.switchField": { recordType: "nothing", field: "x", isOn: true },
  "people.find": { text: "zwm", limit: 5, day: "2026-11-20" },
  "people.roster": { day: "2026-11-20", who: "all" },
  "people.exportRoster": { day: "2026-11-20", who: "all", order: "posts", target: ticket },
  "people.suspected": null,
  "people.links": { uid },
  "people.merge": { keepUid: uid, keepRevision: 1, dropUid: uid, dropRevision: 1 },
  "people.overview": { uid, year: null },
  "plans.schedule": { year: 2026, month: "2026-09" },
  "plans.editTask": { uid, revision: 1, month: "2026-09", cells: { done: "已完成初稿" } },
  "plans.copyLastMonth": { year: 2026, month: "2026-09" },
  "plans.closeTask": { uid, revision: 1, closedOn: "2026-09-30" },
  "plans.keepIssue": { year: 2026, asOf: "2026-09-30", isFrozen: true },
  "plans.keepVersion": { uid, revision: 1, stage: "passed", gatheringUid: uid, reason: null },
  "plans.copyPlan": { fromUid: uid, year: 2027 },
  "plans.decidingGatherings": { stage: "passed" },
  "plans.readSheet": { file: ticket },
  "plans.takeSheet": {
    year: 2026,
    month: "2026-09",
    columns: [{ header: "类别", column: "category" }],
    rows: [["冬季保供"]],
    setsLayout: false,
  },
  "rules.voting": { day: "2026-11-20" },
  "rules.values": { day: "2026-11-20" },
  "operators.current": null,
  "operators.choose": { uid, pin: "1234" },
  "operators.lock": null,
  "operators.list": null,
  "operators.register": {
    person: { uid, name: "何经办", unit: null },
    maySeeSensitive: true,
    pin: "1234",
  },
  "operators.change": { ...target, maySeeSensitive: true, isActive: true },
  "operators.setPin": { uid, pin: "1234" },
  "operators.setLockMinutes": { revision: 9, lockAfterMinutes: 15 },
  "workspace.saveDraft": { recordType: "gathering", key: uid, revision: 1, values: { title: "x" } },
  "workspace.readDraft": { recordType: "gathering", key: uid },
  "workspace.dropDraft": { recordType: "gathering", key: uid },
  "workspace.listDrafts": null,
  "workspace.readSettings": null,
  "workspace.writeSettings": {
    textSize: "large",
    isNavigationFolded: true,
    areNamesHidden: true,
    enterMovesOn: true,
  },
  "workspace.readPaperOptions": { templateName: "gathering-notice" },
  "workspace.writePaperOptions": { templateName: "gathering-notice", options: paperOptions },
};
