import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useJob } from "#renderer/api/use-job.ts";
import type { ArchiveStep } from "#renderer/modules/archive/archive-steps.tsx";
import type { ChosenScope } from "#renderer/modules/archive/scope-panel.tsx";
import { chooseFolder } from "#renderer/ui/choose-folder.ts";
import { today } from "#renderer/ui/today.ts";

type Checked = RouteOutput<"archive.check">;
type Created = RouteOutput<"archive.create">;

function useScope() {
  return useState<ChosenScope>(() => ({
    archiveYear: Number(today().slice(0, 4)),
    includeSensitive: false,
    hasWitness: false,
  }));
}

/** Who signs changes nothing of what was looked over. */
function holdsTheSame(a: ChosenScope, b: ChosenScope): boolean {
  return a.archiveYear === b.archiveYear && a.includeSensitive === b.includeSensitive;
}

function stepOf(isChecked: boolean, isDone: boolean, writing: string | null): ArchiveStep {
  if (writing !== null) return writing.startsWith("正在读回") ? "读回核对" : "写入";
  if (isDone) return "交接单据";
  return isChecked ? "检查" : "范围";
}

/** The way of a package from its scope to the paper that is signed for it. */
export function useArchive() {
  const [scope, setScope] = useScope();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [result, setResult] = useState<Created | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const checking = useJob("archive.check");
  const writing = useJob("archive.create");
  const { archiveYear, includeSensitive } = scope;

  function change(next: ChosenScope): void {
    if (!holdsTheSame(scope, next)) setChecked(null);
    setScope(next);
    setResult(null);
  }

  async function check(): Promise<void> {
    setError(null);
    setResult(null);
    const reply = await checking.run({ archiveYear, includeSensitive });
    if (reply.ok) setChecked(reply.data);
    else setError(reply.error);
  }

  async function write(): Promise<void> {
    const folder = await chooseFolder("选择写入的文件夹或U盘", setError);
    if (!folder) return;
    setResult(null);
    const reply = await writing.run({ folder: folder.ticket, ...scope });
    if (reply.ok) setResult(reply.data);
    else setError(reply.error);
  }

  function again(): void {
    setResult(null);
    setChecked(null);
  }

  const label = writing.isRunning ? (writing.progress?.label ?? "") : null;
  const step = stepOf(checked !== null || checking.isRunning, result !== null, label);
  const jobs = { checking, writing };
  return { scope, change, checked, check, write, again, ...jobs, result, error, step };
}
