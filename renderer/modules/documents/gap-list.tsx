import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
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

/** What would print as a blank. Each leads to its field; none keeps the paper from being made. */
export function GapList({ onJump, ...source }: GapListProps) {
  const { data, error, isLoading } = useRouteQuery("documents.gaps", source);
  if (isLoading) return <Skeleton lineCount={3} label="正在检查" />;
  if (!data) return <Failure error={error} />;
  if (data.gaps.length === 0) return <p>内容已填写齐全，没有空缺。</p>;
  return (
    <section aria-label="还没有填写的内容">
      <p>{`还有${data.gaps.length}处未填写，印出来是空格。点击可去补填，也可以先生成：`}</p>
      <ol className="gap-list">
        {data.gaps.map(({ field, message }) => (
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

/** A gap of the record leads to its field, that of another record to that; others are filled in elsewhere. */
function Gap({ field, message, onJump }: GapProps) {
  if (field.startsWith("branch.")) return <span>{`${message}（在“设置”的“本支部”中填写）`}</span>;
  if (field.startsWith("options.")) return <span>{`${message}（见上面的选项）`}</span>;
  if (field.startsWith("/")) return <a href={`#${field}`}>{message}</a>;
  return (
    <button type="button" onClick={() => onJump(field)}>
      {message}
    </button>
  );
}
