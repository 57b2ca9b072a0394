import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { byteWords } from "#renderer/ui/byte-words.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";

function day(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The packages written so far. */
export function ArchiveList() {
  const { data, error, isLoading } = useRouteQuery("archive.list", null);
  return (
    <Panel title="归档记录">
      <Failure error={error} />
      {isLoading && <Skeleton lineCount={3} label="正在读取归档记录" />}
      {data?.packages.length === 0 && <p>还没有归档过。</p>}
      {data && data.packages.length > 0 && (
        <table className="archive-list">
          <thead>
            <tr>
              {["档案包", "归档年度", "归档日期", "文件", "大小"].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.packages.map((item) => (
              <tr key={item.uid}>
                <td>{item.name}</td>
                <td>{item.archiveYear === null ? "全部年度" : `${item.archiveYear}年`}</td>
                <td>{day(item.createdAt)}</td>
                <td>{`${item.fileCount}个`}</td>
                <td>{byteWords(item.byteCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
