import type { RecordType } from "#shared/records/define-record-type.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

/** The sections of a long form, each a way to it. */
export function SectionAnchors({ type }: { readonly type: RecordType }) {
  const sections = [
    ...new Set(Object.values(type.fields).map((field) => field.section ?? "基本信息")),
  ];
  if (sections.length < 2) return null;
  const go = (section: string) =>
    document
      .querySelector(`[data-section="${CSS.escape(section)}"]`)
      ?.scrollIntoView({ block: "start" });
  return (
    <nav className="section-anchors" aria-label="本页各部分">
      {sections.map((section) => (
        <Button key={section} kind="quiet" onClick={() => go(section)}>
          {section}
        </Button>
      ))}
    </nav>
  );
}
