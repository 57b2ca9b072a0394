import type { NamedField } from "#renderer/ui/shown-fields.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

/** The sections of a long form, each a way to it. */
export function SectionAnchors({ fields }: { readonly fields: readonly NamedField[] }) {
  const sections = [...new Set(fields.map(([, field]) => field.section ?? "基本信息"))];
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
