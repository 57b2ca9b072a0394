import "./skeleton.css";

export interface SkeletonProps {
  readonly lineCount?: number;
  /** What a screen reader is told. */
  readonly label?: string;
}

/** Stands where rows are about to appear, once 300 ms have passed. */
export function Skeleton({ lineCount = 5, label = "正在读取" }: SkeletonProps) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lineCount }, (_, index) => (
        <div key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
