import { useState } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { HistoryPanel } from "#renderer/records/history-panel.tsx";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface RecordRailProps {
  readonly type: RecordType;
  readonly record: RecordView;
  readonly parts: RecordPageParts | undefined;
}

/** 关联 and 文稿, which many types have. */
function SharedPanels({ type, record, parts }: RecordRailProps) {
  const Documents = type.documents.length > 0 ? parts?.documentsPanel : undefined;
  const Links = type.singleton ? undefined : parts?.linksPanel;
  return (
    <>
      {Links && (
        <section>
          <h2>关联</h2>
          <Links recordType={type.name} record={record} />
        </section>
      )}
      {Documents && (
        <section>
          <h2>文稿</h2>
          <Documents recordType={type.name} recordUid={record.uid} />
        </section>
      )}
    </>
  );
}

/** Beside the form: the record's papers and its history. Folds away. */
export function RecordRail({ type, record, parts }: RecordRailProps) {
  const [isFolded, setFolded] = useState(false);
  const own = parts?.ownPanels[type.name] ?? [];
  if (isFolded)
    return (
      <div className="record-rail-folded">
        <Button kind="quiet" onClick={() => setFolded(false)}>
          展开文稿和历史
        </Button>
      </div>
    );
  return (
    <aside className="record-rail" aria-label="文稿和历史">
      <Button kind="quiet" className="record-rail-fold" onClick={() => setFolded(true)}>
        收起
      </Button>
      {own.map(({ title, panel: Panel }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Panel recordType={type.name} recordUid={record.uid} />
        </section>
      ))}
      <SharedPanels type={type} record={record} parts={parts} />
      <section>
        <h2>历史</h2>
        <HistoryPanel type={type} uid={record.uid} />
      </section>
    </aside>
  );
}
