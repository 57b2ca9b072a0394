import { KeyTaskMenu } from "#renderer/modules/evidence/key-task-menu.tsx";
import { SchedulePage } from "#renderer/modules/plans/schedule-page.tsx";

/** The 推进表, whose lines can be arranged from. */
export function ComposedSchedulePage() {
  return <SchedulePage taskMenu={KeyTaskMenu} />;
}
