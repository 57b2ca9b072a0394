import { Checkbox } from "antd";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { YearChoice } from "#renderer/modules/archive/year-choice.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";

/** What goes into a package, and how many sign for it. */
export interface ChosenScope {
  readonly archiveYear: number | null;
  readonly includeSensitive: boolean;
  readonly hasWitness: boolean;
}

interface ScopePanelProps {
  readonly scope: ChosenScope;
  readonly onChange: (scope: ChosenScope) => void;
  readonly onCheck: () => void;
  readonly isBusy: boolean;
  readonly isPrimary: boolean;
}

/** 范围: which year, with or without personal data, two or three to sign. */
export function ScopePanel({ scope, onChange, onCheck, isBusy, isPrimary }: ScopePanelProps) {
  const change = (more: Partial<ChosenScope>) => onChange({ ...scope, ...more });
  return (
    <Panel title="归档范围">
      <div className="archive-form">
        <YearChoice year={scope.archiveYear} onChange={(archiveYear) => change({ archiveYear })} />
        <SensitiveChoice
          isOn={scope.includeSensitive}
          onChange={(includeSensitive) => change({ includeSensitive })}
        />
        <div className="archive-form-row">
          <span>移交清单</span>
          <Checkbox
            checked={scope.hasWitness}
            onChange={(event) => change({ hasWitness: event.target.checked })}
          >
            加监交人签字栏
          </Checkbox>
        </div>
        <p className="archive-note">
          按归档年度（签发日期所在年）归档：去年的总结今年签发，归今年。归档不改动台账中的记录。
        </p>
        <div className="archive-form-row">
          <Button kind={isPrimary ? "primary" : "normal"} disabled={isBusy} onClick={onCheck}>
            {isPrimary ? "检查" : "重新检查"}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

interface SensitiveChoiceProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function SensitiveChoice({ isOn, onChange }: SensitiveChoiceProps) {
  const maySee = useMaySeeSensitive();
  return (
    <div className="archive-form-row">
      <span>个人信息</span>
      {maySee ? (
        <Checkbox checked={isOn} onChange={(event) => onChange(event.target.checked)}>
          包含联系电话、出生日期等个人信息
        </Checkbox>
      ) : (
        <span className="archive-note">不包含：您没有查看权限</span>
      )}
    </div>
  );
}
