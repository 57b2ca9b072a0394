import { useNavigate } from "react-router";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { leavePaper, type PaperStart } from "#renderer/records/paper-return.ts";
import { recordPath } from "#renderer/records/record-paths.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";

const ofBranch = "branch.";

/** Leads from a line of the missing list to its field, here or on the page of 本支部, with a way back. */
export function useGapJump(
  type: RecordType,
  record: RecordView,
  onClose: () => void,
): (path: string, start: PaperStart) => void {
  const navigate = useNavigate();
  const { data } = useRouteQuery("home.overview", null);
  return (path, start) => {
    onClose();
    leavePaper(recordPath(type.name, record.uid), record.title || type.label, start);
    const branchUid = data?.branchUid ?? null;
    if (!path.startsWith(ofBranch)) {
      // The dialog gives the focus back when it closes; the field takes it after that.
      setTimeout(() => jumpToPath(document.querySelector(".record-form"), path), 0);
      return;
    }
    if (branchUid === null) return;
    void navigate(recordPath("branch", branchUid), { state: { at: path.slice(ofBranch.length) } });
  };
}
