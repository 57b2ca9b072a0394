import { Link } from "react-router";
import type { FormPreview } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordPath } from "#renderer/records/record-paths.ts";

interface FormGapsProps {
  readonly type: RecordType;
  readonly preview: FormPreview;
}

/** Records with a blank where the form has a column; each leads to its record. */
export function FormGaps({ type, preview: { gaps, furtherGapCount } }: FormGapsProps) {
  if (gaps.length === 0) return <p>要填的内容台账里都有，没有空缺。</p>;
  const total = gaps.length + furtherGapCount;
  return (
    <section aria-label="还空着的内容">
      <p>{`有${total}条台账里还空着，填出来是空格；点开可去补填，也可以先填：`}</p>
      <ul className="superior-form-gaps">
        {gaps.map(({ uid, title, labels }) => (
          <li key={uid}>
            <Link to={recordPath(type.name, uid)}>{title}</Link>
            {`：${labels.join("、")}`}
          </li>
        ))}
      </ul>
      {furtherGapCount > 0 && <p>{`另有${furtherGapCount}条没有列出。`}</p>}
    </section>
  );
}
