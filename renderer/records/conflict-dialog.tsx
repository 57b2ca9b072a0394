import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { isSameValue } from "#renderer/records/record-changes.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

interface ConflictDialogProps {
  readonly type: RecordType;
  readonly stored: RecordView;
  readonly changes: AnyValues;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Shown when the record was saved elsewhere meanwhile: what differs, and which to keep. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { type, stored, changes, onKeepMine, onTakeTheirs } = props;
  return (
    <Dialog
      title="这条记录刚才在别处改过"
      onClose={onKeepMine}
      foot={
        <>
          <Button onClick={onTakeTheirs}>用已保存的，放弃我的修改</Button>
          <Button kind="primary" onClick={onKeepMine}>
            保留我的修改，继续填写
          </Button>
        </>
      }
    >
      <p>您填写的内容还在，没有丢失。下面几项与已保存的不同：</p>
      <Differences type={type} stored={stored} changes={changes} />
      <p>其余项目已更新为最新内容。保留我的修改后，请核对再点“保存”。</p>
    </Dialog>
  );
}

type DifferencesProps = Pick<ConflictDialogProps, "type" | "stored" | "changes">;

function Differences({ type, stored, changes }: DifferencesProps) {
  const differing = Object.entries(changes).filter(
    ([name, value]) => !isSameValue(value, stored.values[name]) && type.fields[name],
  );
  const words = (name: string, value: unknown) => {
    const field = type.fields[name];
    return (field && displayText(field, value)) || "（空）";
  };
  return (
    <table className="conflict-table">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">已保存的</th>
          <th scope="col">我填写的</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{type.fields[name]?.label}</th>
            <td>{stored.masked.includes(name) ? "•••" : words(name, stored.values[name])}</td>
            <td>{words(name, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
