import type { PrintLayout } from "#shared/kernel/print-table.ts";
import type { PrintSource } from "#renderer/ui/print/print-source.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";

const papers = { A4: "A4", A3: "A3" } as const;
const orientations = { portrait: "纵向", landscape: "横向" } as const;
const sizes = { small: "小五", normal: "五号", large: "小四" } as const;
const pointsOf = { small: 9, normal: 10.5, large: 12 } as const;

type Size = keyof typeof sizes;

function sizeOf(points: number): Size | null {
  return (Object.keys(pointsOf) as Size[]).find((size) => pointsOf[size] === points) ?? null;
}

interface PrintOptionsProps {
  readonly source: PrintSource;
  readonly layout: PrintLayout;
  readonly hidden: ReadonlySet<number>;
  readonly onLayout: (layout: PrintLayout) => void;
  readonly onHidden: (hidden: ReadonlySet<number>) => void;
}

/** Paper, letters and columns of what is printed. */
export function PrintOptions({ source, layout, hidden, onLayout, onHidden }: PrintOptionsProps) {
  const change = (part: Partial<PrintLayout>) => onLayout({ ...layout, ...part });
  return (
    <div className="print-options">
      <h3>纸张</h3>
      <ChoiceBar
        label="纸张"
        options={papers}
        value={layout.paper}
        onChange={(paper) => change({ paper })}
      />
      <ChoiceBar
        label="方向"
        options={orientations}
        value={layout.orientation}
        onChange={(orientation) => change({ orientation })}
      />
      <h3>字号</h3>
      <ChoiceBar
        label="打印字号"
        options={sizes}
        value={sizeOf(layout.fontPt)}
        onChange={(size) => change({ fontPt: pointsOf[size] })}
      />
      <label>
        <input
          type="checkbox"
          checked={layout.fitsWidth}
          onChange={(event) => change({ fitsWidth: event.target.checked })}
        />
        列多时缩小字号，排满纸宽
      </label>
      <ColumnChoices source={source} hidden={hidden} onHidden={onHidden} />
    </div>
  );
}

type ColumnChoicesProps = Pick<PrintOptionsProps, "source" | "hidden" | "onHidden">;

function ColumnChoices({ source, hidden, onHidden }: ColumnChoicesProps) {
  const shownCount = source.columns.length - hidden.size;
  const toggle = (at: number) => {
    const next = new Set(hidden);
    if (!next.delete(at)) next.add(at);
    onHidden(next);
  };
  return (
    <fieldset className="print-columns">
      <legend>打印的列</legend>
      {source.columns.map(({ label }, at) => (
        <label key={`${at}-${label}`}>
          <input
            type="checkbox"
            checked={!hidden.has(at)}
            disabled={shownCount === 1 && !hidden.has(at)}
            onChange={() => toggle(at)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
