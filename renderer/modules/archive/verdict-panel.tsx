import type { ArchiveVerdict } from "#shared/modules/archive/archive-contract.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

const verdicts = {
  valid: { tone: "done", words: "完整：每个文件都在，内容与归档时一致。" },
  warning: { tone: "overdue", words: "文件完整，但有需要留意的地方，见下。" },
  invalid: { tone: "overdue", words: "不完整或被改动过，请不要作为正式档案使用，见下。" },
} as const;

/** The verdict on a package, in words, and everything found. */
export function VerdictPanel({ verdict, findings }: ArchiveVerdict) {
  const { tone, words } = verdicts[verdict];
  return (
    <Panel title="核对结果">
      <p>
        <StatusText tone={tone}>{words}</StatusText>
      </p>
      {findings.length > 0 && (
        <ol className="finding-list">
          {findings.map((finding, index) => (
            <li key={index}>
              {finding.message}
              {finding.path !== null && !finding.message.includes(finding.path) && (
                <span>{finding.path}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
