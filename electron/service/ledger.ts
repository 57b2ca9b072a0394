import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { contract } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { ServiceOptions, TicketGrant } from "#shared/kernel/host-protocol.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { JobProgress, ServiceEvent } from "#shared/kernel/wire.ts";
import { recordTypes } from "#shared/record-types.ts";
import { clockShift, createClock, type Clock } from "./core/clock.ts";
import { runCommand } from "./core/command.ts";
import { openDatabase, type OpenedDatabase } from "./core/database/open-database.ts";
import { dataFolderAt } from "./core/files/data-folder.ts";
import { mergeHandlers } from "./core/handlers.ts";
import { JobRunner } from "./core/jobs/job-runner.ts";
import { failureReply } from "./core/jobs/to-reply.ts";
import { findRoute, parseInput } from "./core/router.ts";
import { createLog, type Log } from "./core/log.ts";
import type { Viewer } from "./core/viewer.ts";
import { createTicketStore, type TicketStore } from "./core/tickets.ts";
import { archiveHandlers } from "./modules/archive/index.ts";
import { disclosureHandlers } from "./modules/disclosures/index.ts";
import {
  documentsHandlers,
  findDocument,
  isFullEdition,
  keptOptions,
} from "./modules/documents/index.ts";
import { evidenceHandlers } from "./modules/evidence/index.ts";
import { fontsHandlers } from "./modules/fonts/index.ts";
import { gatheringHandlers } from "./modules/gatherings/index.ts";
import { homeHandlers } from "./modules/home/index.ts";
import { admit, operatorsHandlers } from "./modules/operators/index.ts";
import { findScan, outgoingHandlers } from "./modules/outgoing/index.ts";
import { peopleHandlers } from "./modules/people/index.ts";
import { platformHandlers } from "./modules/platform/index.ts";
import { plansHandlers } from "./modules/plans/index.ts";
import { ruleValueOn, rulesHandlers } from "./modules/rules/index.ts";
import { superiorFormsHandlers } from "./modules/superior-forms/index.ts";
import { findOwnTemplate, ownTemplatePath, templatesHandlers } from "./modules/templates/index.ts";
import { workspaceHandlers } from "./modules/workspace/index.ts";
import { fieldSwitchHandlers } from "./records/field-switches.ts";
import { importHandlers } from "./records/import/import-plans.ts";
import { linkHandlers } from "./records/links/link-handlers.ts";
import { loadPinyin } from "./records/pinyin.ts";
import { recordHandlers, type EngineRules } from "./records/record-handlers.ts";

const engineRules: EngineRules = {
  lateEntryDays: (db, day) => ruleValueOn(db, "late-entry-days", day),
};

/** What answers each route but the jobs, which live in the worker. */
export const handlers = mergeHandlers([
  ...recordTypes.map((type) => recordHandlers(type, engineRules)),
  fieldSwitchHandlers,
  importHandlers,
  linkHandlers,
  archiveHandlers,
  disclosureHandlers,
  documentsHandlers,
  evidenceHandlers,
  fontsHandlers,
  gatheringHandlers,
  homeHandlers,
  operatorsHandlers,
  outgoingHandlers,
  peopleHandlers,
  plansHandlers,
  platformHandlers,
  rulesHandlers,
  superiorFormsHandlers,
  templatesHandlers,
  workspaceHandlers,
]);

/** Jobs whose commands save records: what those need must be there before, since they wait for nothing. */
const savesRecords: ReadonlySet<string> = new Set(["archive.import", "outgoing.issue"]);

/** One request as it came in. */
export interface LedgerRequest {
  /** Also the job's id. */
  readonly id: string;
  readonly route: string;
  readonly input: unknown;
  readonly commandId?: string | undefined;
}

/** The whole service, whoever asks: the window's port, the command line, a test. */
export interface Ledger {
  request(request: LedgerRequest, onProgress?: (progress: JobProgress) => void): Promise<Reply>;
  cancel(jobId: string): void;
  storeTicket(grant: TicketGrant): void;
  /** The absolute path of a registered document or scan; null where there is none or nobody may open it now. */
  documentPath(uid: string): string | null;
  /** The absolute path of the branch's own template; null where there is none or nobody is admitted now. */
  ownTemplatePath(templateName: string): string | null;
  /** Looks the records over in the worker; tells every window what is damaged. */
  checkAtStart(): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerOptions extends ServiceOptions {
  /** Who works where no operator is registered, or none is asked for. */
  readonly operator: string;
  readonly clockStartAt?: string | undefined;
  readonly onEvent: (event: ServiceEvent) => void;
  /** Where the writer's place is taken: refuse, or open for reading only (the command line). */
  readonly whenInUse: "refuse" | "read-only";
}

interface Parts {
  readonly options: LedgerOptions;
  readonly database: OpenedDatabase;
  readonly clock: Clock;
  readonly tickets: TicketStore;
  readonly log: Log;
}

function requireWriter({ database }: Parts) {
  if (database.writer) return database.writer;
  throw new AppError("in-use", "台账已在另一个窗口打开，这里不能修改。已有记录完好。", {
    hint: "请到已打开的窗口操作，或先关闭它再试。",
  });
}

/** Who asks, at this moment. Throws AppError `locked` where nobody is chosen; `route` null is no route. */
function admitted({ options, database }: Parts, route: string | null): Viewer {
  return admit(database.reader, options.sessionId, options.operator, route);
}

function admittedViewer(parts: Parts): Viewer | null {
  try {
    return admitted(parts, null);
  } catch {
    return null;
  }
}

/** A registered paper, or a scan of one, that whoever works now may open: its path in the data folder. */
function openablePath(parts: Parts, uid: string): string | null {
  const viewer = admittedViewer(parts);
  if (!viewer) return null;
  const db = parts.database.reader;
  const scan = findScan(db, uid);
  const row = findDocument(db, scan?.document_uid ?? uid);
  if (!row || (!viewer.maySeeSensitive && isFullEdition(keptOptions(row)))) return null;
  return scan?.path ?? row.path;
}

function runWrite(
  parts: Parts,
  viewer: Viewer,
  route: string,
  input: unknown,
  commandId: string,
  isFromJob: boolean,
): unknown {
  const handler = handlers.commands[route] ?? (isFromJob ? handlers.jobCommands[route] : undefined);
  if (!handler) throw new Error(`no command handler for ${route}`);
  const call = { commandId, route, input, viewer };
  const outcome = runCommand(requireWriter(parts), parts.clock, handler, call);
  for (const recordType of new Set(outcome.changes.map((change) => change.recordType))) {
    const uids = outcome.changes.filter((c) => c.recordType === recordType).map(({ uid }) => uid);
    parts.options.onEvent({ type: "changed", recordType, uids });
  }
  return outcome.reply;
}

function submitForJob(parts: Parts) {
  return (viewer: Viewer, route: string, input: unknown, commandId: string): Reply => {
    try {
      const keep = handlers.jobWorkspace[route];
      if (!keep) return { ok: true, data: runWrite(parts, viewer, route, input, commandId, true) };
      const context = { db: requireWriter(parts), clock: parts.clock, viewer };
      return { ok: true, data: keep(context, input as never) };
    } catch (error) {
      return failureReply(error, (unforeseen) => parts.log.failure(route, unforeseen));
    }
  };
}

function answerNow(
  parts: Parts,
  viewer: Viewer,
  request: LedgerRequest,
  kind: string,
  input: unknown,
): unknown {
  const { route } = request;
  const { clock } = parts;
  if (kind === "command")
    return runWrite(parts, viewer, route, input, request.commandId ?? "", false);
  if (kind === "query") {
    const handler = handlers.queries[route];
    if (!handler) throw new Error(`no query handler for ${route}`);
    const { templatesDir } = parts.options;
    const context = { db: parts.database.reader, clock, templatesDir, viewer };
    return handler(context, input as never);
  }
  const handler = handlers.workspace[route];
  if (!handler) throw new Error(`no workspace handler for ${route}`);
  return handler({ db: requireWriter(parts), clock, viewer }, input as never);
}

async function answer(
  parts: Parts,
  jobs: JobRunner,
  request: LedgerRequest,
  onProgress: (progress: JobProgress) => void,
): Promise<Reply> {
  try {
    const route = findRoute(contract, request.route);
    if (route.kind === "command" || savesRecords.has(request.route)) await loadPinyin();
    // Nothing is awaited between asking who it is and doing it.
    const viewer = admitted(parts, request.route);
    const input = parseInput(route, request.input);
    if (route.kind !== "job")
      return { ok: true, data: answerNow(parts, viewer, request, route.kind, input) };
    const call = {
      jobId: request.id,
      route: request.route,
      input,
      viewer,
      paths: parts.tickets.redeem(route, input),
    };
    return await jobs.run(call, onProgress);
  } catch (error) {
    return failureReply(error, (unforeseen) => parts.log.failure(request.route, unforeseen));
  }
}

function damageNotice(damage: readonly string[]): ServiceEvent {
  return {
    type: "service.notice",
    notice: {
      level: "error",
      message: `启动检查发现数据有问题：${damage[0] ?? ""}。请先不要继续登记。`,
      hint: "请到“归档移交—备份”点“检查数据”查看详情，并用最近的备份恢复；原文件请保留。",
    },
  };
}

async function checkAtStart({ options }: Parts, jobs: JobRunner): Promise<void> {
  const { operator: name, sessionId } = options;
  const viewer = { name, uid: null, maySeeSensitive: false, sessionId };
  const route = "backup.checkAtStart";
  const call = { jobId: randomUUID(), route, input: null, viewer, paths: new Map() };
  const reply = await jobs.run(call, () => {});
  const damage = reply.ok ? (reply.data as readonly string[]) : [reply.error.message];
  if (damage.length > 0) options.onEvent(damageNotice(damage));
}

/** Opens a data folder and answers requests from it. Throws AppError where it can't be opened. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const clockShiftMs = clockShift(options.clockStartAt);
  const clock = createClock(clockShiftMs);
  const database = await openDatabase(options, clock);
  const log = createLog(dataFolderAt(options.dataDir).logs, "service");
  const parts: Parts = { options, database, clock, tickets: createTicketStore(), log };
  const { dataDir, templatesDir, nativeBinding, appVersion } = options;
  const jobs = new JobRunner(
    options.workerPath,
    { dataDir, templatesDir, nativeBinding, appVersion, clockShiftMs },
    submitForJob(parts),
    log,
  );
  return {
    request: (request, onProgress = () => {}) => answer(parts, jobs, request, onProgress),
    cancel: (jobId) => jobs.cancel(jobId),
    storeTicket: (ticket) => parts.tickets.store(ticket),
    documentPath: (uid) => {
      const path = openablePath(parts, uid);
      return path === null ? null : join(dataFolderAt(dataDir).root, path);
    },
    ownTemplatePath: (templateName) => {
      const row = admittedViewer(parts)
        ? findOwnTemplate(parts.database.reader, templateName)
        : undefined;
      return row ? ownTemplatePath(dataFolderAt(dataDir), row.file_name) : null;
    },
    checkAtStart: () => checkAtStart(parts, jobs),
    close: async () => {
      await jobs.close();
      database.close();
    },
  };
}
