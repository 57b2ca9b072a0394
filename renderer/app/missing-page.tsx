import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";

/** For an address that leads nowhere. */
export function MissingPage() {
  return (
    <Panel title="没有这一页">
      <p>可能已经改了位置。已保存的记录不受影响。</p>
      <p>
        <LinkButton href="#/">回到首页</LinkButton>
      </p>
    </Panel>
  );
}
