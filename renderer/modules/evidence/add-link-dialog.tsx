import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FoundRecord, LinkEnd } from "#shared/records/link-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { linkBetween } from "#renderer/modules/evidence/link-between.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface AddLinkDialogProps {
  /** The record that is linked, or the row of it. */
  readonly own: LinkEnd;
  readonly onClose: () => void;
}

/** 添加关联: finds a record of any type by its title and links it. */
export function AddLinkDialog({ own, onClose }: AddLinkDialogProps) {
  const [text, setText] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("links.add");
  const { data } = useRouteQuery(
    "links.search",
    { text, exceptUid: own.uid },
    { enabled: text.trim() !== "", keepsPrevious: true },
  );
  const records = text.trim() === "" ? null : data?.records;

  async function add(found: FoundRecord): Promise<void> {
    const reply = await run(linkBetween(own, { recordType: found.recordType, uid: found.uid }));
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  return (
    <Dialog title="添加关联" onClose={onClose}>
      <div className="evidence-dialog">
        <TextField label="按标题查找" value={text} maxLength={80} onChange={setText} />
        <Failure error={error} />
        {records?.length === 0 && <p>没有找到标题含“{text}”的记录。</p>}
        <ul aria-label="查找结果">
          {records?.map((found) => (
            <li key={found.uid}>
              <Button kind="quiet" disabled={isRunning} onClick={() => void add(found)}>
                <span className={found.recordType === "person" ? "person-name" : undefined}>
                  {`${found.typeLabel} · ${found.title}`}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
