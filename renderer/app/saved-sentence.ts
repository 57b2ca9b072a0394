import type { ServiceState } from "#renderer/api/service-state.ts";

/** What the status bar says about the clerk's work. */
export function savedSentence(state: ServiceState["kind"], unsavedCount: number): string {
  if (state === "connecting") return "正在打开台账";
  if (state === "lost") return "暂不能保存，正在恢复";
  if (state === "refused") return "现在不能保存";
  return unsavedCount === 0 ? "内容已全部保存" : `有${unsavedCount}条记录尚未保存`;
}
