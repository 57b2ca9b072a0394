import { Suspense } from "react";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { VerifyPage } from "./lazy-pages.tsx";
import "./receive-first.css";

interface ReceiveFirstProps {
  readonly isBranchMissing: boolean;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Instead of the first questions: a package that brings the branch along. */
export function ReceiveFirst({ isBranchMissing, onBack, onDone }: ReceiveFirstProps) {
  return (
    <div className="receive-first">
      <div className="receive-first-bar">
        {isBranchMissing ? (
          <Button onClick={onBack}>返回填写本支部情况</Button>
        ) : (
          <Button kind="primary" onClick={onDone}>
            进入首页
          </Button>
        )}
      </div>
      <main>
        <Suspense fallback={<Skeleton lineCount={6} label="正在打开接收查看" />}>
          <VerifyPage />
        </Suspense>
      </main>
    </div>
  );
}
