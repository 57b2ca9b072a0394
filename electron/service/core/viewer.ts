import { AppError } from "#shared/kernel/app-error.ts";

/** Who asks: the audit keeps the name, and what is shown depends on the right. */
export interface Viewer {
  readonly name: string;
  /** Null where nobody is registered, and on the command line. */
  readonly uid: string | null;
  readonly maySeeSensitive: boolean;
  /** The run of the application that asks; null: one that is never asked who it is. */
  readonly sessionId: string | null;
}

/** Throws AppError `not-allowed` unless the viewer may see sensitive values. */
export function requireSensitive(viewer: Viewer): void {
  if (viewer.maySeeSensitive) return;
  throw new AppError(
    "not-allowed",
    "您没有查看个人信息的权限，这一步没有做，也没有改动任何内容。",
    {
      hint: "请由可看敏感的经办人来做，或请其在“设置 → 经办人”中给您这项权限。",
    },
  );
}
