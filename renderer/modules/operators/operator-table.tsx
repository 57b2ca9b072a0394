import type { RouteInput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ListedOperator } from "#shared/modules/operators/operators-contract.ts";
import { useOperatorSession } from "#renderer/api/operator-session.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface OperatorTableProps {
  readonly operators: readonly ListedOperator[];
  readonly mayManage: boolean;
  readonly onFailure: (error: AppErrorValue | null) => void;
  readonly onPin: (operator: ListedOperator) => void;
}

type Change = Omit<RouteInput<"operators.change">, "uid" | "revision">;

const headings = ["姓名", "单位职务", "权限", "口令", "操作"];

function Head() {
  return (
    <thead>
      <tr>
        {headings.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Operators with what can be done about each. */
export function OperatorTable(props: OperatorTableProps) {
  const { operators, onFailure } = props;
  const changing = useCommand("operators.change");
  const change = async ({ uid, revision }: ListedOperator, what: Change) => {
    const reply = await changing.run({ uid, revision, ...what });
    onFailure(reply.ok ? null : reply.error);
  };
  return (
    <table className="operators-table">
      <Head />
      <tbody>
        {operators.map((operator) => (
          <tr key={operator.uid}>
            <th scope="row" className="person-name">
              {operator.name}
            </th>
            <td>{operator.unit ?? (operator.personUid === null ? "名册外人员" : "")}</td>
            <td>{operator.maySeeSensitive ? "可看敏感" : "普通"}</td>
            <td>{operator.hasPin ? "已设" : "未设"}</td>
            <td>
              <Tools
                {...props}
                operator={operator}
                isRunning={changing.isRunning}
                onChange={(what) => void change(operator, what)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ToolsProps extends OperatorTableProps {
  readonly operator: ListedOperator;
  readonly isRunning: boolean;
  readonly onChange: (what: Change) => void;
}

function Tools({ operator, mayManage, isRunning, onChange, onPin }: ToolsProps) {
  const own = useOperatorSession()?.operator?.uid;
  const { name, isActive, maySeeSensitive } = operator;
  const pin = (
    <Button onClick={() => onPin(operator)} aria-label={`设置${name}的口令`}>
      设置口令
    </Button>
  );
  if (!mayManage) return own === operator.uid ? pin : null;
  if (!isActive)
    return (
      <Button disabled={isRunning} onClick={() => onChange({ isActive: true })}>
        恢复使用
      </Button>
    );
  return (
    <div className="operators-tools">
      {pin}
      <Button
        disabled={isRunning}
        aria-label={maySeeSensitive ? `${name}改为普通` : `${name}改为可看敏感`}
        onClick={() => onChange({ maySeeSensitive: !maySeeSensitive })}
      >
        {maySeeSensitive ? "改为普通" : "改为可看敏感"}
      </Button>
      <Button
        disabled={isRunning}
        aria-label={`停用${name}`}
        onClick={() => onChange({ isActive: false })}
      >
        停用
      </Button>
    </div>
  );
}
