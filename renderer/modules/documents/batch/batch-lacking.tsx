import type { BatchCheck } from "#renderer/modules/documents/batch/use-batch-check.ts";

interface BatchLackingProps {
  readonly check: BatchCheck;
  readonly onOpen: (recordUid: string) => void;
}

interface Line {
  readonly recordUid: string;
  readonly recordTitle: string;
  readonly words: string;
}

function linesOf({ lacking, refused }: BatchCheck): readonly Line[] {
  return [
    ...refused.map(({ message, ...record }) => ({ ...record, words: message })),
    ...lacking.map(({ gaps, ...record }) => ({
      ...record,
      words: gaps.map(({ message }) => message).join("；"),
    })),
  ];
}

function sentence({ lacking, refused }: BatchCheck): string {
  const parts = [
    lacking.length > 0 ? `${lacking.length}条有空缺或不一致，空缺处印出来是空格` : "",
    refused.length > 0 ? `${refused.length}条不能生成，会跳过` : "",
  ];
  return `${parts.filter((part) => part !== "").join("；")}。点开可逐条查看、补填：`;
}

/** What is missing in how many of the records; each line opens its record. */
export function BatchLacking({ check, onOpen }: BatchLackingProps) {
  const lines = linesOf(check);
  if (lines.length === 0) return <p>所选记录内容都已填写齐全，没有空缺。</p>;
  return (
    <details className="batch-lacking">
      <summary>{sentence(check)}</summary>
      <ol className="gap-list">
        {lines.map(({ recordUid, recordTitle, words }) => (
          <li key={recordUid}>
            <button type="button" onClick={() => onOpen(recordUid)}>
              {recordTitle || "没有名称的记录"}
            </button>
            {`：${words}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
