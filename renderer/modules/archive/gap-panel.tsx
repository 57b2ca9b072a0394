import type { RouteOutput } from "#shared/contract.ts";
import { archiveGapKinds, type ArchiveGap } from "#shared/modules/archive/archive-contract.ts";
import { byteWords } from "#renderer/ui/byte-words.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

type Checked = RouteOutput<"archive.check">;
type GapKind = keyof typeof archiveGapKinds;

interface GapPanelProps {
  readonly checked: Checked;
}

/** What a package would hold, and what is not ready: each a way to mend it. */
export function GapPanel({ checked }: GapPanelProps) {
  const { itemCount, paperCount, recordCount, byteCount, gaps } = checked;
  const kinds = (Object.keys(archiveGapKinds) as GapKind[]).filter((kind) =>
    gaps.some((gap) => gap.kind === kind),
  );
  return (
    <Panel title="检查">
      <p>
        {`共${itemCount}件，文稿${paperCount}份（${byteWords(byteCount)}），记录${recordCount}条一并归入。`}
      </p>
      {kinds.length === 0 && <StatusText tone="done">没有需要处理的地方。</StatusText>}
      {kinds.map((kind) => (
        <GapGroup key={kind} kind={kind} gaps={gaps.filter((gap) => gap.kind === kind)} />
      ))}
    </Panel>
  );
}

const advice: Readonly<Record<GapKind, string>> = {
  changedPaper: "须先处理：打开记录，重新生成这份文稿，再检查一次",
  notFinal: "可以先定稿再归档，也可以继续，目录里会注明",
  noPaper: "可以先生成文稿再归档，也可以继续",
  outdatedPaper: "可以重新生成，也可以继续",
  withheldPaper: "需要一并归入的，回到范围勾选个人信息",
  noRetention: "可以到“设置—保管期限”补上，也可以继续",
};

interface GapGroupProps {
  readonly kind: GapKind;
  readonly gaps: readonly ArchiveGap[];
}

function GapGroup({ kind, gaps }: GapGroupProps) {
  return (
    <details className="gap-group" open={kind === "changedPaper"}>
      <summary>
        <StatusText tone={kind === "changedPaper" ? "overdue" : "neutral"}>
          {`${archiveGapKinds[kind]} ${gaps.length}处`}
        </StatusText>
        <span className="archive-note">{advice[kind]}</span>
      </summary>
      <ul>
        {gaps.map((gap, index) => (
          <li key={index}>
            <a href={`#/records/${gap.recordType}/${gap.recordUid}`}>{gap.title}</a>
            <span>{gap.detail}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
