import { useParams } from "react-router";
import type { ListRow } from "#shared/records/record-routes.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";
import "./person-panel.css";

function numberOf({ values }: ListRow): string {
  const number = values["employeeNumber"];
  return typeof number === "string" ? `工号${number}` : "无工号";
}

/** Others of this name in the roster; nobody while the name is still being typed. */
function useNamesakes(name: string): readonly ListRow[] {
  const { recordKey } = useParams();
  const settled = useSettled(name.trim(), 300);
  const { data } = useRecordQuery<{ readonly rows: readonly ListRow[] }>(
    "person.list",
    { view: "all", search: settled, limit: 20 },
    { enabled: settled.length > 1 },
  );
  if (settled !== name.trim()) return [];
  return (data?.rows ?? []).filter(({ uid, title }) => title === settled && uid !== recordKey);
}

/** 姓名, with a hint that keeps nobody from saving: somebody of this name is in the roster already. */
export function PersonNameEditor(props: FieldEditorProps) {
  const namesakes = useNamesakes(typeof props.value === "string" ? props.value : "");
  if (props.field.kind === "rows") return null;
  return (
    <>
      <ScalarControl {...props} field={props.field} />
      {namesakes.length > 0 && (
        <p className="person-namesakes" role="status">
          名册中已有同名的人：
          {namesakes.map((row) => (
            <a key={row.uid} href={`#/records/person/${row.uid}`}>
              {`${row.title}（${numberOf(row)}）`}
            </a>
          ))}
          。是同一人请打开原来的一条，不必再登记。
        </p>
      )}
    </>
  );
}
