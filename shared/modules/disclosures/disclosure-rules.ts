import type { FieldProblem } from "../../kernel/app-error.ts";
import type { AnyValues } from "../../records/field.ts";
import { tableOf } from "./disclosure-table.ts";
import type { CheckKind } from "./disclosure-words.ts";
import { wrongHours } from "./hours-of-table.ts";

interface Step {
  readonly path: string;
  readonly label: string;
  readonly on: string | null;
}

interface DisclosureFacts {
  readonly proposedOn: string | null;
  readonly reviewedOn: string | null;
  readonly approvedOn: string | null;
  readonly checkKind: CheckKind | null;
  readonly columns: readonly (AnyValues & { readonly name: string | null })[];
  readonly lines: readonly AnyValues[];
  readonly heldLines: readonly AnyValues[];
  readonly postings: readonly {
    readonly postedOn: string | null;
    readonly removedOn: string | null;
  }[];
}

/** 提出、审核、批准 come one after another (党务公开条例第十五条). */
function misorderedSteps(v: DisclosureFacts): FieldProblem[] {
  const steps: readonly Step[] = [
    { path: "proposedOn", label: "提出", on: v.proposedOn },
    { path: "reviewedOn", label: "审核", on: v.reviewedOn },
    { path: "approvedOn", label: "批准", on: v.approvedOn },
  ];
  const done = steps.filter(({ on }) => on !== null);
  return done.flatMap((step, index) => {
    const before = done[index - 1];
    return before && (step.on ?? "") < (before.on ?? "")
      ? [{ path: step.path, message: `${step.label}日期早于${before.label}日期，请核对` }]
      : [];
  });
}

function doubledColumns({ columns }: DisclosureFacts): FieldProblem[] {
  const names = columns.map(({ name }) => name?.trim() ?? "");
  return names.flatMap((name, index) =>
    name !== "" && names.indexOf(name) < index
      ? [{ path: `columns.${index}.name`, message: `栏目“${name}”出现了两次，请改名` }]
      : [],
  );
}

function earlyRemovals({ postings }: DisclosureFacts): FieldProblem[] {
  return postings.flatMap(({ postedOn, removedOn }, index) =>
    removedOn !== null && postedOn !== null && removedOn < postedOn
      ? [{ path: `postings.${index}.removedOn`, message: "撤下日期早于张贴日期，请核对" }]
      : [],
  );
}

const toldCount = 3;

/** Hours of a day are 0 to 24 with one decimal; a symbol in their place (休, 年) is none. */
function badHours(v: DisclosureFacts): FieldProblem[] {
  if (v.checkKind !== "hours") return [];
  const wrong = wrongHours(tableOf(v));
  if (wrong.length === 0) return [];
  const told = wrong.slice(0, toldCount).join("、");
  const more = wrong.length > toldCount ? `等${wrong.length}处` : "";
  return [
    { path: "lines", message: `${told}${more}不是工时：请填0到24的数，最多一位小数，或填考勤符号` },
  ];
}

/** Steps out of order, a column twice, a notice taken down before it was posted, hours that are none. */
export function disclosureRules(v: DisclosureFacts): FieldProblem[] {
  return [...misorderedSteps(v), ...doubledColumns(v), ...earlyRemovals(v), ...badHours(v)];
}
