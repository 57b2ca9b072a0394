import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { shortcutTable } from "./shortcut-table.ts";
import "./help-dialog.css";

/** F1: the keys worth knowing, and what happens to the clerk's work. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="帮助：常用按键" onClose={onClose}>
      {/* Focusable, so that a long sheet in large letters can be rolled by keys. */}
      <table className="help-dialog-table" tabIndex={0} aria-label="常用按键">
        <tbody>
          {shortcutTable.map(({ keys, meaning }) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="help-dialog-note">
        所有资料只保存在本机，不连接网络。填写中的内容会自动存为草稿。涉密文件不得录入本系统。
      </p>
    </Dialog>
  );
}
