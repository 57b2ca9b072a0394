import { useId, type ReactNode } from "react";
import "./panel.css";

export interface PanelProps {
  readonly title: string;
  /** A few words at the right of the title. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, note, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <header className="panel-head">
        <h2 id={titleId}>{title}</h2>
        {note === undefined ? null : <div className="panel-note">{note}</div>}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
