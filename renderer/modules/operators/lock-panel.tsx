import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { lockMinuteChoices } from "#shared/modules/operators/operator-rules.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";

interface LockPanelProps {
  readonly lock: RouteOutput<"operators.list">["lock"];
  readonly onFailure: (error: AppErrorValue | null) => void;
}

const wordsFor = (minutes: number): string => {
  if (minutes === 0) return "不自动锁定";
  return minutes === 60 ? "1小时" : `${minutes}分钟`;
};
// Not the bare number as key: JavaScript would put 0 first.
const labels = Object.fromEntries(
  lockMinuteChoices.map((minutes) => [`after-${minutes}`, wordsFor(minutes)]),
);

/** 自动锁定: after how many minutes without key or mouse. */
export function LockPanel({ lock, onFailure }: LockPanelProps) {
  const setting = useCommand("operators.setLockMinutes");
  const change = async (chosen: string) => {
    const lockAfterMinutes = Number(chosen.replace("after-", ""));
    const reply = await setting.run({ revision: lock.revision, lockAfterMinutes });
    onFailure(reply.ok ? null : reply.error);
  };
  return (
    <Panel title="自动锁定">
      <div className="operators-form">
        <ChoiceBar
          label="多久没有操作就锁定"
          options={labels}
          value={`after-${lock.lockAfterMinutes}`}
          onChange={(chosen) => void change(chosen)}
        />
        <p className="operators-note">
          这么久没有按键和鼠标操作，窗口自动锁定；填写的内容不会丢。离开时也可以按Ctrl+L锁定。
        </p>
      </div>
    </Panel>
  );
}
