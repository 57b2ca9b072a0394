import type { ArchiveContents } from "#shared/modules/archive/archive-contract.ts";
import { retentionPeriods } from "#shared/modules/archive/retention-rule.record.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";

type Item = ArchiveContents["items"][number];

const shownItems = 500;

interface ContentsPanelProps {
  readonly contents: ArchiveContents;
}

/** The 件 of a package that came in. Papers open only after they are brought in. */
export function ContentsPanel({ contents }: ContentsPanelProps) {
  const { branch, archiveYear, items, includesSensitive } = contents;
  const year = archiveYear === null ? "全部年度" : `${archiveYear}年度`;
  return (
    <Panel title="档案包目录" note={`${items.length}件`}>
      <p>
        {`${branch?.fullName ?? "（未登记名称）"}，${year}，${
          includesSensitive ? "含个人信息。" : "不含个人信息。"
        }导入后可打开文稿。`}
      </p>
      <div className="archive-contents">
        <table className="archive-list">
          <thead>
            <tr>
              {["归档年度", "类别", "日期", "题名", "保管期限", "文稿"].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.slice(0, shownItems).map((item) => (
              <ItemRow key={item.folder} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {items.length > shownItems && (
        <p className="archive-note">{`只列出前${shownItems}件，全部见归档文件目录.xlsx。`}</p>
      )}
    </Panel>
  );
}

function ItemRow({ item }: { readonly item: Item }) {
  return (
    <tr>
      <td>{item.archiveYear ?? "未定"}</td>
      <td>{item.className}</td>
      <td>{item.day ?? ""}</td>
      <td>{item.title}</td>
      <td>{item.retention ? retentionPeriods[item.retention.period] : "待定"}</td>
      <td title={item.papers.map(({ title }) => title).join("\n")}>
        {item.papers.length === 0 ? "无" : `${item.papers.length}份`}
      </td>
    </tr>
  );
}
