import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { YearStrip } from "#shared/modules/home/year-strip.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";

interface StripDetailProps {
  readonly row: YearStrip["rows"][number];
  readonly cell: YearStrip["rows"][number]["cells"][number];
  readonly today: string;
}

/** What the cell says, and what can be done about it. */
export function StripDetail({ row, cell, today }: StripDetailProps) {
  const { run, isRunning } = useCommand("duty.update");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const end = async (): Promise<void> => {
    const target = { uid: row.dutyUid, revision: row.dutyRevision };
    const reply = await run({ ...target, values: { endedOn: today } });
    setError(reply.ok ? null : reply.error);
  };
  return (
    <div className="year-strip-detail">
      <span className="year-strip-text" role="status">
        {cell.text}
      </span>
      {cell.actions.map(({ label, path }) => (
        <LinkButton key={label} href={`#${path}`} aria-label={`${label}：${cell.text}`}>
          {label}
        </LinkButton>
      ))}
      {row.isEnded ? (
        <LinkButton href={`#/records/duty/${row.dutyUid}`}>本单位已停用，去看</LinkButton>
      ) : (
        <Button
          disabled={isRunning}
          onClick={() => void end()}
          title="今天起不再列出，可在设置—应办事项恢复"
        >
          本单位不适用
        </Button>
      )}
      <Failure error={error} />
    </div>
  );
}
