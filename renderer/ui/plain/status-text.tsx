import "./status-text.css";

export interface StatusTextProps {
  readonly tone: "done" | "overdue" | "neutral";
  /** The state itself: the colour only supports the word. */
  readonly children: string;
}

/** A state in words. */
export function StatusText({ tone, children }: StatusTextProps) {
  return (
    <span className="status-text" data-tone={tone}>
      {children}
    </span>
  );
}
