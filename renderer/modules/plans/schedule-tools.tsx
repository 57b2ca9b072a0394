import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { issueDay } from "#renderer/modules/plans/schedule-choices.ts";
import { DayDialog } from "#renderer/modules/plans/schedule-dialogs.tsx";
import { ScheduleImport } from "#renderer/modules/plans/schedule-import.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { today } from "#renderer/ui/today.ts";

interface ScheduleToolsProps {
  readonly year: number;
  readonly month: string;
  readonly schedule: RouteOutput<"plans.schedule">;
  /** The row that the active cell stands in. */
  readonly task: ScheduleTask | undefined;
  readonly onTold: (error: AppErrorValue | null, sentence: string) => void;
  /** What else can be done with that row. */
  readonly children?: ReactNode;
}

type Asking = "issue" | "close" | "import" | null;

function useIssue(year: number) {
  const keep = useCommand("plans.keepIssue");
  const navigate = useNavigate();
  return (isFrozen: boolean) => async (asOf: string) => {
    const reply = await keep.run({ year, asOf, isFrozen });
    if (!reply.ok) return reply.error;
    void navigate(`/records/keyTaskIssue/${reply.data.uid}`);
    return null;
  };
}

function useNewRow({ year, schedule, onTold }: ScheduleToolsProps) {
  const create = useCommand<{ uid: string }>("keyTask.create");
  const numbers = schedule.tasks.map(({ cells }) => Number(cells["number"] ?? 0));
  return async () => {
    const number = Math.max(0, ...numbers) + 1;
    const values = { year, number, title: `新增重点工作${number}`, archiveYear: year };
    const reply = await create.run({ values });
    onTold(reply.ok ? null : reply.error, reply.ok ? `已在最后新增第${number}项，请改写名称` : "");
  };
}

/** What can be done with the whole table and with the row one stands in. */
export function ScheduleTools(props: ScheduleToolsProps) {
  const { year, month, task, schedule, onTold } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const copy = useCommand("plans.copyLastMonth");
  const addRow = useNewRow(props);

  async function copyLast(): Promise<void> {
    const reply = await copy.run({ year, month });
    if (!reply.ok) return onTold(reply.error, "");
    const { copied, from } = reply.data;
    onTold(
      null,
      copied === 0
        ? `没有可复制的：${from}没有内容，或${formatPeriod(month)}已经填写`
        : `已把${from}的内容复制到${copied}项，已填写的没有改动`,
    );
  }

  return (
    <>
      <Button kind="primary" onClick={() => setAsking("issue")}>
        截至…定表
      </Button>
      <Button disabled={copy.isRunning} onClick={() => void copyLast()}>
        复制上月进展
      </Button>
      <Button disabled={!task} onClick={() => setAsking("close")}>
        {task?.state === "closed" ? "取消销号" : "销号"}
      </Button>
      {props.children}
      <Button onClick={() => void addRow()}>新增一行</Button>
      <Button onClick={() => setAsking("import")}>从 Excel 导入</Button>
      {task && <a href={`#/records/keyTask/${task.uid}`}>打开这一项</a>}
      <a href={`#/records/keyTaskLayout${schedule.layoutUid ? `/${schedule.layoutUid}` : "/new"}`}>
        栏目设置
      </a>
      <Asked {...props} asking={asking} onClose={() => setAsking(null)} />
    </>
  );
}

interface AskedProps extends ScheduleToolsProps {
  readonly asking: Asking;
  readonly onClose: () => void;
}

function Asked({ asking, year, month, task, schedule, onTold, onClose }: AskedProps) {
  if (asking === "import")
    return <ScheduleImport year={year} month={month} schedule={schedule} onClose={onClose} />;
  if (asking === "issue") return <IssueDialog year={year} month={month} onClose={onClose} />;
  return asking === "close" && task ? (
    <CloseDialog task={task} onTold={onTold} onClose={onClose} />
  ) : null;
}

type IssueDialogProps = Pick<AskedProps, "year" | "month" | "onClose">;

function IssueDialog({ year, month, onClose }: IssueDialogProps) {
  const issue = useIssue(year);
  return (
    <DayDialog
      title="截至…定表"
      label="截至日期"
      start={issueDay(month, today())}
      note="定表把现在表上的栏目和文字留存一份，以后不再改动；草表只供打印核对，可以重做。本月进展取截至日期所在的月份。"
      actions={[
        { label: "定表", act: issue(true) },
        { label: "只出草表", act: issue(false) },
      ]}
      onClose={onClose}
    />
  );
}

interface CloseDialogProps extends Pick<AskedProps, "onTold" | "onClose"> {
  readonly task: ScheduleTask;
}

function CloseDialog({ task, onTold, onClose }: CloseDialogProps) {
  const close = useCommand("plans.closeTask");
  const { uid, revision, state, cells } = task;
  const closeOn = async (closedOn: string | null) => {
    const reply = await close.run({ uid, revision, closedOn });
    if (reply.ok) onTold(null, closedOn === null ? "已取消销号" : "已销号");
    return reply.ok ? null : reply.error;
  };
  const isClosed = state === "closed";
  const label = isClosed ? "取消销号" : "销号";
  return (
    <DayDialog
      title={`${label}：${cells["title"] ?? ""}`}
      label="销号日期"
      start={today()}
      note={isClosed ? "取消后状态为“已完成”。" : "填实际销号的日期；状态改为“已销号”。"}
      actions={[{ label, act: (day) => closeOn(isClosed ? null : day) }]}
      onClose={onClose}
    />
  );
}
