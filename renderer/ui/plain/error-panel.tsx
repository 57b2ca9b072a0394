import type { ReactNode } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { Button } from "./button.tsx";
import "./error-panel.css";

export interface ErrorPanelProps {
  readonly error: AppErrorValue;
  /** What is safe. */
  readonly safe?: string;
  /** What to do, where the error itself doesn't say. */
  readonly advice?: string;
  readonly onCopy: (text: string) => void;
  /** Buttons such as 重试. */
  readonly children?: ReactNode;
}

const everythingSafe = "已保存的记录不受影响。";
const saysWhatIsSafe = /不受影响|没有(被)?改动/;

function detailsOf(error: AppErrorValue): string {
  const fields = (error.fields ?? []).map(({ message }) => message);
  return [error.message, ...fields].join("\n");
}

/** A failure in the one form all failures have: what happened · what is safe · what to do. */
export function ErrorPanel({ error, safe, advice, onCopy, children }: ErrorPanelProps) {
  const hint = error.hint ?? advice ?? "请再试一次；仍不行时复制下面的详情，交给维护人员。";
  const isSaid = saysWhatIsSafe.test(error.message + hint);
  const safeText = isSaid ? null : (safe ?? everythingSafe);
  const details = detailsOf(error);
  return (
    <div className="error-panel" role="alert">
      <p className="error-panel-title">{error.message}</p>
      {safeText === null ? null : <p>{safeText}</p>}
      <p>{hint}</p>
      {children === undefined ? null : <div className="error-panel-actions">{children}</div>}
      <details className="error-panel-details">
        <summary>查看详情</summary>
        <pre>{details}</pre>
        {/* The code is for whoever repairs it; on screen it would only frighten. */}
        <Button onClick={() => onCopy(`${details}\n问题代号：${error.code}`)}>复制</Button>
      </details>
    </div>
  );
}
