import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ListedOperator } from "#shared/modules/operators/operators-contract.ts";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { LockPanel } from "#renderer/modules/operators/lock-panel.tsx";
import { OperatorTable } from "#renderer/modules/operators/operator-table.tsx";
import { PinDialog } from "#renderer/modules/operators/pin-dialog.tsx";
import { RegisterDialog } from "#renderer/modules/operators/register-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./operators-page.css";

/** 经办人: who works at this PC, what each may see, PINs, and when the window locks. */
export function OperatorsPage() {
  const { data, error, isLoading } = useRouteQuery("operators.list", null);
  const mayManage = useMaySeeSensitive();
  const [failure, setFailure] = useState<AppErrorValue | null>(null);
  const [pinOf, setPinOf] = useState<ListedOperator | null>(null);
  const [isRegistering, setRegistering] = useState(false);
  return (
    <Page
      title="经办人"
      sentence="谁在用这台电脑登记，操作日志就记谁的名字。"
      actions={mayManage && <RegisterButton onClick={() => setRegistering(true)} />}
    >
      <Failure error={failure ?? error} />
      {isLoading && <Skeleton lineCount={6} label="正在读取经办人" />}
      {data && (
        <>
          <People
            operators={data.operators}
            mayManage={mayManage}
            onFailure={setFailure}
            onPin={setPinOf}
          />
          {mayManage && data.operators.length > 0 && (
            <LockPanel lock={data.lock} onFailure={setFailure} />
          )}
        </>
      )}
      {isRegistering && data && (
        <RegisterDialog
          isFirst={data.operators.length === 0}
          onClose={() => setRegistering(false)}
        />
      )}
      {pinOf && <PinDialog operator={pinOf} onClose={() => setPinOf(null)} />}
    </Page>
  );
}

function RegisterButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button kind="primary" onClick={onClick}>
      登记经办人
    </Button>
  );
}

interface PeopleProps {
  readonly operators: readonly ListedOperator[];
  readonly mayManage: boolean;
  readonly onFailure: (error: AppErrorValue | null) => void;
  readonly onPin: (operator: ListedOperator) => void;
}

function People(props: PeopleProps) {
  const { operators } = props;
  if (operators.length === 0)
    return (
      <Panel title="还没有登记经办人">
        <p>一个人用这台电脑的，不登记也可以，台账照常使用，日志记电脑用户名。</p>
        <p>登记以后，每次打开台账先选由谁经办；离开时可以锁定，别人看不到内容。</p>
      </Panel>
    );
  const active = operators.filter((one) => one.isActive);
  const gone = operators.filter((one) => !one.isActive);
  return (
    <>
      <Panel title="在用的经办人">
        <OperatorTable {...props} operators={active} />
        {!props.mayManage && (
          <p className="operators-note">
            登记经办人、更改权限，请由可看敏感的经办人来做。您可以更改自己的口令。
          </p>
        )}
        {active.some((one) => one.maySeeSensitive && !one.hasPin) && (
          <p className="operators-note">
            可看敏感的经办人还没有都设口令：没有口令的，谁都可以选他的名字进入。
          </p>
        )}
      </Panel>
      {gone.length > 0 && (
        <Panel title="已停用">
          <OperatorTable {...props} operators={gone} />
        </Panel>
      )}
    </>
  );
}
