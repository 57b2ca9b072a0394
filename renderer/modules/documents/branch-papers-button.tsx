import { useState } from "react";
import { useNavigate } from "react-router";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { GenerateDialog } from "#renderer/modules/documents/generate-dialog.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface BranchPapersButtonProps {
  readonly label: string;
  /** Which papers of the branch are offered here, by their templates. */
  readonly templateNames: readonly string[];
}

/** Makes papers of the branch from the list whose records they hold: for a period, or of a day. */
export function BranchPapersButton({ label, templateNames }: BranchPapersButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const { data } = useRouteQuery("home.overview", null);
  const branchUid = data?.branchUid ?? null;
  if (branchUid === null) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && (
        <GenerateDialog
          recordType="branch"
          recordUid={branchUid}
          templateNames={templateNames}
          start={null}
          onClose={() => setOpen(false)}
          onJump={() => void navigate(`/records/branch/${branchUid}`)}
        />
      )}
    </>
  );
}
