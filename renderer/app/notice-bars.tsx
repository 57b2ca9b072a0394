import { useServiceState } from "#renderer/api/use-service-state.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { dismissNotice, serviceNotices } from "./service-notices.ts";
import "./notice-bars.css";

/** Bars under the top bar for what must be read: a lost service, notices of the service. */
export function NoticeBars() {
  const state = useServiceState();
  const notices = useValueStore(serviceNotices);
  return (
    <div aria-live="polite">
      {state.kind === "lost" ? (
        <div className="notice-bar">后台服务中断，正在恢复；已保存的记录不受影响</div>
      ) : null}
      {state.kind === "refused" ? (
        <div className="notice-bar">台账暂时打不开，现在不能保存；未保存的内容可以先复制出来</div>
      ) : null}
      {notices.map((notice) => (
        <div key={notice.message} className="notice-bar">
          <span>{notice.hint ? `${notice.message} ${notice.hint}` : notice.message}</span>
          <Button kind="quiet" onClick={() => dismissNotice(notice)}>
            知道了
          </Button>
        </div>
      ))}
    </div>
  );
}
