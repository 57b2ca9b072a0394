import { useOperatorSession } from "#renderer/api/operator-session.ts";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./first-steps.css";

/** What a new branch does first. */
export function FirstSteps() {
  const isAskedForNobody = useOperatorSession()?.state === "none";
  return (
    <Panel title="从这里开始">
      <div className="first-steps">
        <p>名册中有班组的，请先登记班组；再从表格导入人员名册，登记会议时就能直接选人。</p>
        <div className="first-steps-actions">
          <LinkButton kind="primary" href="#/records/person">
            导入名册
          </LinkButton>
          <LinkButton href="#/records/team">登记班组</LinkButton>
          <LinkButton href="#/records/gathering/new">新建会议</LinkButton>
        </div>
      </div>
      {isAskedForNobody ? (
        <p className="first-steps-note">
          几个人合用这台电脑的，可以<a href="#/operators">登记经办人</a>
          ：操作日志写明是谁登记的，离开时可以锁定。一个人用的不登记也可以。
        </p>
      ) : null}
    </Panel>
  );
}
