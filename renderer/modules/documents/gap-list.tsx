import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";

interface GapListProps {
  readonly recordType: string;
  readonly recordUid: string;
  readonly templateName: string;
  readonly onJump: (path: string) => void;
}

/** What would print as a blank. Each leads to its field; none keeps the paper from being made. */
export function GapList({ recordType, recordUid, templateName, onJump }: GapListProps) {
  const { data, error, isLoading } = useRouteQuery("documents.gaps", {
    recordType,
    recordUid,
    templateName,
  });
  if (isLoading) return <Skeleton lineCount={3} label="正在检查" />;
  if (!data) return <Failure error={error} />;
  if (data.gaps.length === 0) return <p>内容已填写齐全，没有空缺。</p>;
  return (
    <section aria-label="还没有填写的内容">
      <p>{`还有${data.gaps.length}处未填写，印出来是空格。点击可去补填，也可以先生成：`}</p>
      <ol className="gap-list">
        {data.gaps.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field.startsWith("branch.") ? (
              <span>{`${message}（在“设置”的“本支部”中填写）`}</span>
            ) : (
              <button type="button" onClick={() => onJump(field)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
