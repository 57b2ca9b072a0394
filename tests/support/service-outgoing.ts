import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "./service-ledger.ts";
import { sampleBranchValues } from "./service-samples.ts";

export const documentCode = "静输党支";
const signer = { uid: null, name: "单立新", unit: null };

/** A branch that numbers its papers. */
export interface NumberedBranch {
  readonly t: TestLedger;
  /** 通知、请示、报告、决定. */
  readonly seriesUid: string;
  switchSeries(values: object): Promise<void>;
  notice(subject?: string, more?: object): Promise<SavedRecord>;
  draft(notice: SavedRecord, options?: object): Promise<GeneratedDocument>;
  issueInput(documentUid: string, more?: object): RouteInput<"outgoing.issue">;
  issue(documentUid: string, more?: object): Promise<RouteOutput<"outgoing.issue">>;
  byHand(serial: number, toldSkipped: readonly number[], more?: object): Promise<SavedRecord>;
  register(): Promise<readonly RecordView[]>;
}

async function seriesNamed(t: TestLedger, name: string): Promise<SavedRecord> {
  const { rows } = await t.ask<ListPage>("numberSeries.list", { view: "all" });
  const found = rows.find(({ title }) => title === name);
  if (!found) throw new Error(`no series ${name}`);
  return { uid: found.uid, revision: found.revision };
}

async function switchSeries(t: TestLedger, name: string, values: object): Promise<string> {
  const { uid, revision } = await seriesNamed(t, name);
  await t.ask("numberSeries.update", { uid, revision, values });
  return uid;
}

function issueInput(seriesUid: string, documentUid: string, more: object) {
  return {
    ...{ documentUid, seriesUid, serial: 1, toldSkipped: [], issuedOn: "2026-11-20" },
    ...{ signer, addressee: "各班组", copyTo: null, copies: 5 },
    ...{ subject: "关于做好冬季保供的通知", replacesUid: null, ...more },
  };
}

async function registerOf(t: TestLedger): Promise<readonly RecordView[]> {
  const { rows } = await t.ask<ListPage>("outgoingPaper.list", { view: "recent" });
  const all = rows.map(({ uid }) => t.ask<RecordView>("outgoingPaper.get", { uid }));
  return (await Promise.all(all)).toReversed();
}

/** A ledger whose branch has its 机关代字 and has switched the series of 通知 on. */
export async function startNumberedBranch(): Promise<NumberedBranch> {
  const t = await startLedger();
  await t.ask("branch.create", { values: { ...sampleBranchValues, documentCode } });
  const seriesUid = await switchSeries(t, "党支部发文", { isOn: true, status: "verified" });
  return {
    ...{ t, seriesUid },
    switchSeries: async (values) => {
      await switchSeries(t, "党支部发文", values);
    },
    notice: (subject = "关于做好冬季保供的通知", more = {}) =>
      t.ask("notice.create", {
        values: {
          ...{ subject, addressee: "各班组", body: "请做好防冻检查。\n每日上报。" },
          ...{ issuedOn: "2026-11-20", ...more },
        },
      }),
    draft: (notice, options = {}) =>
      t.ask("documents.generate", {
        ...{ recordType: "notice", recordUid: notice.uid, templateName: "notice", options },
      }),
    issueInput: (documentUid, more = {}) => issueInput(seriesUid, documentUid, more),
    issue: (documentUid, more = {}) =>
      t.ask("outgoing.issue", issueInput(seriesUid, documentUid, more)),
    byHand: (serial, toldSkipped, more = {}) =>
      t.ask("outgoing.registerByHand", {
        ...{ seriesUid, serial, toldSkipped, issuedOn: "2026-11-10", kind: "notice" },
        ...{ subject: "关于开展安全检查的通知", signer, addressee: "各班组", copyTo: null },
        ...{ copies: null, ...more },
      }),
    register: () => registerOf(t),
  };
}
