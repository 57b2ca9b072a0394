import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { PaperGap } from "#shared/modules/documents/documents-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";

interface GapListProps {
  readonly recordType: string;
  readonly recordUid: string;
  readonly templateName: string;
  readonly options: DocumentOptions;
  readonly onJump: (path: string) => void;
}

/** What would print as a blank or does not agree. Each leads to its field; none keeps the paper from being made. */
export function GapList({ onJump, ...source }: GapListProps) {
  const { data, error, isLoading } = useRouteQuery("documents.gaps", source);
  if (isLoading) return <Skeleton lineCount={3} label="正在检查" />;
  if (!data) return <Failure error={error} />;
  if (data.gaps.length === 0) return <p>内容已填写齐全，没有空缺。</p>;
  const blank = data.gaps.filter(({ kind }) => kind === "blank");
  const wrong = data.gaps.filter(({ kind }) => kind === "wrong");
  return (
    <>
      <Gaps
        label="需要核对的内容"
        words={`有${wrong.length}处前后不一致，按现在的内容印出。点击可去核对：`}
        gaps={wrong}
        onJump={onJump}
      />
      <Gaps
        label="还没有填写的内容"
        words={`还有${blank.length}处未填写，印出来是空格。点击可去补填，保存后回到这里；也可以先生成：`}
        gaps={blank}
        onJump={onJump}
      />
    </>
  );
}

interface GapsProps {
  readonly label: string;
  readonly words: string;
  readonly gaps: readonly PaperGap[];
  readonly onJump: (path: string) => void;
}

function Gaps({ label, words, gaps, onJump }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <section aria-label={label}>
      <p>{words}</p>
      <ol className="gap-list">
        {gaps.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <Gap field={field} message={message} onJump={onJump} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GapProps {
  readonly field: string;
  readonly message: string;
  readonly onJump: (path: string) => void;
}

/** A gap leads to its field, that of 本支部 on its own page, that of another record to that; an option is asked for above. */
function Gap({ field, message, onJump }: GapProps) {
  if (field === "fonts") return <span>{message}</span>;
  if (field.startsWith("options.")) return <span>{`${message}（见上面的选项）`}</span>;
  if (field.startsWith("/")) return <a href={`#${field}`}>{message}</a>;
  const place = field.startsWith("branch.") ? "（在“设置”的“本支部”中填写）" : "";
  return (
    <button type="button" onClick={() => onJump(field)}>
      {`${message}${place}`}
    </button>
  );
}
