const steps = ["范围", "检查", "写入", "读回核对", "交接单据"] as const;

export type ArchiveStep = (typeof steps)[number];

interface ArchiveStepsProps {
  readonly current: ArchiveStep;
}

/** Where in the handing over the clerk is. */
export function ArchiveSteps({ current }: ArchiveStepsProps) {
  const at = steps.indexOf(current);
  const stateOf = (index: number) => (index < at ? "done" : index === at ? "current" : "later");
  return (
    <ol className="archive-steps" aria-label="归档步骤">
      {steps.map((step, index) => (
        <li key={step} data-state={stateOf(index)} aria-current={index === at ? "step" : undefined}>
          {`${index + 1} ${step}`}
        </li>
      ))}
    </ol>
  );
}
