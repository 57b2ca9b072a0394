import "./progress-bar.css";

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** How far a job is. Without a total it stands empty instead of moving. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const isKnown = total > 0;
  return (
    <progress
      className="progress-bar"
      aria-label={label}
      max={isKnown ? total : 1}
      value={isKnown ? Math.min(done, total) : 0}
    />
  );
}
