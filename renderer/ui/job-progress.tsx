import type { JobProgress as Progress } from "#shared/kernel/wire.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ProgressBar } from "#renderer/ui/plain/progress-bar.tsx";
import "./job-progress.css";

interface JobProgressProps {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far a job is, and its 取消. */
export function JobProgress({ progress, onCancel }: JobProgressProps) {
  const { label, done, total } = progress ?? { label: "正在准备", done: 0, total: 0 };
  return (
    <div className="job-progress" role="status">
      <span>{total > 0 ? `${label}（${done}/${total}）` : label}</span>
      <ProgressBar label={label} done={done} total={total} />
      <Button onClick={onCancel}>取消</Button>
    </div>
  );
}
