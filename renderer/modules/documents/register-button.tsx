import { useState } from "react";
import { useNavigate } from "react-router";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { GenerateDialog } from "#renderer/modules/documents/generate-dialog.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

/** 生成登记簿: the papers of a list as one paper of the branch, for a year or from day to day. */
export function RegisterButton() {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const { data } = useRouteQuery("home.overview", null);
  const branchUid = data?.branchUid ?? null;
  if (branchUid === null) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>生成登记簿…</Button>
      {isOpen && (
        <GenerateDialog
          recordType="branch"
          recordUid={branchUid}
          onClose={() => setOpen(false)}
          onJump={() => void navigate(`/records/branch/${branchUid}`)}
        />
      )}
    </>
  );
}
