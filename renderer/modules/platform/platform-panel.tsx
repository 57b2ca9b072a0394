import { useState } from "react";
import type { LinkedRecord } from "#shared/records/link-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { PlatformDialog } from "#renderer/modules/platform/platform-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface PlatformPanelProps {
  readonly recordType: string;
  readonly recordUid: string;
}

/** 上报平台: what was typed into which platform, and the texts to be copied there. */
export function PlatformPanel({ recordType, recordUid }: PlatformPanelProps) {
  const { data, error } = useRouteQuery("links.of", { recordType, uid: recordUid });
  const [isOpen, setOpen] = useState(false);
  const reports = (data?.results ?? []).filter(isReport);
  return (
    <>
      <Failure error={error} />
      {data && reports.length === 0 && <p>还没有登记上报。</p>}
      <ul className="platform-reports">
        {reports.map(({ linkUid, title, day }) => (
          <li key={linkUid}>{`${day ?? ""} 已上报 ${title}`}</li>
        ))}
      </ul>
      <Button onClick={() => setOpen(true)}>复制到平台…</Button>
      {isOpen && (
        <PlatformDialog
          recordType={recordType}
          recordUid={recordUid}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function isReport({ kind, isTrashed }: LinkedRecord): boolean {
  return kind === "reported" && !isTrashed;
}
