import type { PaperTemplate } from "#shared/modules/documents/documents-contract.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";

interface TemplateBarProps {
  readonly templates: readonly PaperTemplate[];
  readonly template: PaperTemplate;
  readonly onTemplate: (name: string) => void;
}

/** Which kind of paper is made. */
export function TemplateBar({ templates, template, onTemplate }: TemplateBarProps) {
  return (
    <ChoiceBar
      label="文稿种类"
      options={Object.fromEntries(templates.map(({ name, label }) => [name, label]))}
      value={template.name}
      onChange={onTemplate}
    />
  );
}
