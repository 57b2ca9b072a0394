import { useState } from "react";
import type { FileState, GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { IssueDialog } from "#renderer/modules/documents/outgoing/issue-dialog.tsx";
import { Button, type ButtonKind } from "#renderer/ui/plain/button.tsx";

interface IssueButtonProps {
  readonly document: GeneratedDocument;
  readonly fileState?: FileState | undefined;
  readonly kind?: ButtonKind;
  readonly onIssued?: (document: GeneratedDocument) => void;
}

/** 印发… of a draft whose kind is numbered; nothing for other papers. */
export function IssueButton({ document, fileState, kind = "normal", onIssued }: IssueButtonProps) {
  const [isOpen, setOpen] = useState(false);
  if (!document.isNumbered || document.issued) return null;
  return (
    <>
      <Button kind={kind} title="取文号，登入发文登记簿" onClick={() => setOpen(true)}>
        印发…
      </Button>
      {isOpen && (
        <IssueDialog
          document={document}
          fileState={fileState}
          onClose={() => setOpen(false)}
          onIssued={(issued) => {
            setOpen(false);
            onIssued?.(issued);
          }}
        />
      )}
    </>
  );
}
