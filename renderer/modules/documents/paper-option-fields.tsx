import type { PaperOption } from "#shared/modules/documents/documents-contract.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";
import type { ScalarField } from "#shared/records/field.ts";
import { SpanShortcuts } from "#renderer/modules/documents/span-shortcuts.tsx";
import type { OptionValue, PaperChoices } from "#renderer/modules/documents/paper-choices.ts";

const widestBar = 24;

interface PaperOptionFieldsProps {
  readonly options: readonly PaperOption[];
  readonly choices: PaperChoices;
  readonly onChange: (choices: PaperChoices) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
}

/** The field whose editor asks for an option of this kind. */
function fieldOf({ name, kind, label }: PaperOption): ScalarField {
  if (name === "copies") return { kind: "integer", label, min: 1, max: 300 };
  if (name === "year") return { kind: "integer", label, min: 1949, max: 2199 };
  switch (kind) {
    case "integer":
      return { kind: "integer", label, min: 0, max: 60 };
    case "flag":
      return { kind: "flag", label };
    case "date":
      return { kind: "date", label };
    case "longText":
      return { kind: "longText", label, maxLength: 2_000 };
    default:
      return { kind: "text", label, maxLength: 200 };
  }
}

interface OptionFieldProps {
  readonly option: PaperOption;
  readonly value: OptionValue;
  readonly onChange: (value: OptionValue) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
}

/** In a bar where the words fit beside each other, else in a list. */
function ChoiceControl({ option, value, onChange, onUnreadable }: OptionFieldProps) {
  const { name, label, choices } = option;
  const options = Object.fromEntries(choices.map((one) => [String(one.value), one.label]));
  const choose = (chosen: string | null) =>
    onChange(choices.find((one) => String(one.value) === chosen)?.value ?? null);
  if (Object.values(options).join("").length <= widestBar)
    return <ChoiceBar label={label} options={options} value={String(value)} onChange={choose} />;
  return (
    <ScalarControl
      path={`options.${name}`}
      label={label}
      field={{ kind: "choice", label, options }}
      value={String(value)}
      onChange={(next) => choose(next as string | null)}
      onUnreadable={onUnreadable}
      isReadOnly={false}
      isWrong={false}
    />
  );
}

function OptionControl(props: OptionFieldProps) {
  const { option, value, onChange, onUnreadable } = props;
  const { name, label } = option;
  if (option.kind === "choice") return <ChoiceControl {...props} />;
  return (
    <ScalarControl
      path={`options.${name}`}
      label={label}
      field={fieldOf(option)}
      value={value}
      onChange={(next) => onChange(next as OptionValue)}
      onUnreadable={onUnreadable}
      isReadOnly={false}
      isWrong={false}
    />
  );
}

/** What is chosen before a paper is made; a template that takes no options shows nothing. */
export function PaperOptionFields(props: PaperOptionFieldsProps) {
  const { options, choices, onChange, onUnreadable } = props;
  const hasSpan = options.some(({ name }) => name === "untilOn");
  return (
    <>
      {hasSpan && <SpanShortcuts onChoose={(span) => onChange({ ...choices, ...span })} />}
      {options.map((option) => (
        <div key={option.name} className="paper-option" role="group" aria-label={option.label}>
          <span className="paper-option-label">{option.kind === "flag" ? "" : option.label}</span>
          <div>
            <OptionControl
              option={option}
              value={choices[option.name] ?? null}
              onChange={(value) => onChange({ ...choices, [option.name]: value })}
              onUnreadable={onUnreadable}
            />
            {option.help && <p className="paper-option-help">{option.help}</p>}
          </div>
        </div>
      ))}
    </>
  );
}
