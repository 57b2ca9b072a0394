import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { IssueButton } from "#renderer/modules/documents/issue-button.tsx";
import { useDocumentActions } from "#renderer/modules/documents/use-document-actions.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface DocumentToolsProps {
  readonly document: GeneratedDocument;
  readonly isPrimary?: boolean;
  /** The draft was issued: the paper with its number. */
  readonly onIssued?: (document: GeneratedDocument) => void;
}

/** The buttons of one paper. */
export function DocumentTools({ document, isPrimary = false, ...more }: DocumentToolsProps) {
  const actions = useDocumentActions();
  return (
    <div className="document-tools">
      <Button kind={isPrimary ? "primary" : "normal"} onClick={() => void actions.open(document)}>
        打开
      </Button>
      <Button title="在 WPS 或 Word 中打开后打印" onClick={() => void actions.print(document)}>
        打印
      </Button>
      <Button onClick={() => void actions.reveal(document)}>打开所在文件夹</Button>
      <Button onClick={() => void actions.saveCopy(document)}>另存为</Button>
      <Button disabled={actions.pdf.isRunning} onClick={() => void actions.savePdf(document)}>
        另存为PDF
      </Button>
      {actions.pdf.isRunning && (
        <JobProgress progress={actions.pdf.progress} onCancel={actions.pdf.cancel} />
      )}
      <IssueButton document={document} {...more} />
      {actions.sentence && <span role="status">{actions.sentence}</span>}
      <Failure error={actions.error} />
    </div>
  );
}
