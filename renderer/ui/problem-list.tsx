import type { FieldProblem } from "#shared/kernel/app-error.ts";
import "./problem-list.css";

interface ProblemListProps {
  readonly problems: readonly FieldProblem[];
  readonly onJump: (path: string) => void;
}

/** All problems of a form in one place; each leads to its field. */
export function ProblemList({ problems, onJump }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <section className="problem-list" role="alert" aria-label="需要修改的地方">
      <strong>{`还有${problems.length}处需要修改：`}</strong>
      <ol>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" onClick={() => onJump(path)}>
              {message}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
