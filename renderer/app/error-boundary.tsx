import { Component, type ReactNode } from "react";
import { copyText } from "#renderer/api/copy-text.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";

interface ErrorBoundaryProps {
  /** A change of it tries again, e.g. the page's address. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly cause: string | null;
}

/** Keeps one page's failure from taking the window along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { cause: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { cause: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    const hasMovedOn = before.resetKey !== this.props.resetKey;
    if (hasMovedOn && this.state.cause !== null) this.setState({ cause: null });
  }

  override render(): ReactNode {
    if (this.state.cause === null) return this.props.children;
    return (
      <ErrorPanel
        error={{ code: `page-failed: ${this.state.cause}`, message: "这一页没能显示出来" }}
        advice="请重新载入；仍不行时复制下面的详情，交给维护人员。其他页面可以照常使用。"
        onCopy={copyText}
      >
        <Button onClick={() => window.location.reload()}>重新载入</Button>
      </ErrorPanel>
    );
  }
}
