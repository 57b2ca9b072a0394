import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { LinkEnd } from "#shared/records/link-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { today } from "#renderer/ui/today.ts";

interface ReportFormProps {
  readonly origin: LinkEnd;
  readonly platform: string;
  readonly subject: string;
}

/** 已上报: the day it was typed into the platform, kept as a record linked to this one. */
export function ReportForm({ origin, platform, subject }: ReportFormProps) {
  const [day, setDay] = useState<string | null>(today());
  const create = useCommand<SavedRecord>("platformReport.create");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  async function report(): Promise<void> {
    const values = { reportedOn: day, platform, subject };
    const reply = await create.run({ values, origin: { ...origin, kind: "reported" } });
    setError(reply.ok ? null : reply.error);
    setSentence(reply.ok ? `已登记：${day ?? ""}上报${platform}。` : null);
  }

  return (
    <section className="platform-report" aria-label="登记已上报">
      <span>录入平台后，登记上报日期：</span>
      <DateField
        label="上报日期"
        path="reportedOn"
        value={day}
        isReadOnly={false}
        isWrong={false}
        onUnreadable={(_, message) => message !== null && setDay(null)}
        onChange={setDay}
      />
      <Button disabled={create.isRunning || day === null} onClick={() => void report()}>
        登记已上报
      </Button>
      {sentence && <span role="status">{sentence}</span>}
      <Failure error={error} />
    </section>
  );
}
