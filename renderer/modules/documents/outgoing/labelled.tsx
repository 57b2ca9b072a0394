import type { ReactNode } from "react";

interface LabelledProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

/** A control of a dialog with its label before it and a help under it. */
export function Labelled({ label, help, children }: LabelledProps) {
  return (
    <div className="paper-option" role="group" aria-label={label}>
      <span className="paper-option-label">{label}</span>
      <div>
        {children}
        {help && <p className="paper-option-help">{help}</p>}
      </div>
    </div>
  );
}
