import type { PaperDifference } from "#shared/modules/documents/documents-contract.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

interface DifferencesDialogProps {
  readonly title: string;
  /** 印发 or 生成: since when it differs. */
  readonly since: string;
  readonly differences: readonly PaperDifference[];
  /** Makes a new draft from the record as it is now. */
  readonly onRenew: () => void;
  readonly renewLabel: string;
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

function Cell({ text }: { readonly text: string }) {
  return <td>{text === "" ? <span className="difference-none">（没有）</span> : text}</td>;
}

/** What a paper says and would say now, place by place. */
export function DifferencesDialog(props: DifferencesDialogProps) {
  const { title, since, differences, isRunning } = props;
  return (
    <WideDialog
      title={`与${since}时不同的地方`}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>关闭</Button>
          <Button kind="primary" disabled={isRunning} onClick={props.onRenew}>
            {isRunning ? "正在生成" : props.renewLabel}
          </Button>
        </>
      }
    >
      <p>{`“${title}”保持原样，没有改动。记录${since}后改过，现在与它有${differences.length}处不同：`}</p>
      <div className="differences">
        <table aria-label="不同的地方">
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">{`${since}时`}</th>
              <th scope="col">现在</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, before, now }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <Cell text={before} />
                <Cell text={now} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </WideDialog>
  );
}
