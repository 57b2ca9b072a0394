import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type {
  ActionItemRow,
  useActionItems,
} from "#renderer/modules/gatherings/use-action-items.ts";

/** What every cell of one 议定事项 gets. */
export interface ActionItemLineProps {
  /** `actionItems.0` */
  readonly path: string;
  readonly row: ActionItemRow;
  readonly index: number;
  readonly isLast: boolean;
  readonly parts: readonly Part[];
  readonly problems: readonly FieldProblem[];
  readonly list: ReturnType<typeof useActionItems>;
  readonly onUnreadable: (path: string, message: string | null) => void;
}
