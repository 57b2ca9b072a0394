import { DateField } from "#renderer/ui/date-field.tsx";
import { IntegerField } from "#renderer/ui/integer-field.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";
import { Labelled } from "#renderer/modules/documents/outgoing/labelled.tsx";
import type { Entry, EntryInHand } from "#renderer/modules/documents/outgoing/use-entry.ts";

type TextName = "subject" | "addressee" | "copyTo";

interface FieldsProps {
  readonly form: EntryInHand;
}

function TextLine({
  form,
  name,
  label,
}: FieldsProps & { readonly name: TextName; readonly label: string }) {
  return (
    <Labelled label={label}>
      <ScalarControl
        path={name}
        label={label}
        field={{ kind: "text", label, maxLength: 200 }}
        value={form.entry[name]}
        onChange={(value) => form.change({ [name]: typeof value === "string" ? value : "" })}
        onUnreadable={form.mark}
        isReadOnly={false}
        isWrong={false}
      />
    </Labelled>
  );
}

function control(form: EntryInHand, path: keyof Entry, label: string) {
  return { path, label, onUnreadable: form.mark, isReadOnly: false, isWrong: false };
}

/** 印发日期 and the number; the number is the next one until another is typed. */
export function NumberFields({ form, next }: FieldsProps & { readonly next: number | null }) {
  const { entry, change } = form;
  return (
    <>
      <Labelled label="印发日期">
        <DateField
          {...control(form, "issuedOn", "印发日期")}
          value={entry.issuedOn}
          onChange={(day) => day !== null && change({ issuedOn: day, serial: null })}
        />
      </Labelled>
      <Labelled label="序号" help="纸质登记簿上的号走在前面时可以改">
        <IntegerField
          {...control(form, "serial", "序号")}
          field={{ kind: "integer", label: "序号", min: 1, max: 9_999, unit: "号" }}
          value={entry.serial ?? next}
          onChange={(serial) => change({ serial })}
        />
      </Labelled>
    </>
  );
}

/** Title of the paper as the register names it. */
export function SubjectField({ form }: FieldsProps) {
  return <TextLine form={form} name="subject" label="标题" />;
}

/** 签发人, 主送, 抄送 and 份数. */
export function EntryFields({ form }: FieldsProps) {
  const { entry, change } = form;
  return (
    <>
      <Labelled label="签发人">
        <PersonPicker
          {...control(form, "signer", "签发人")}
          value={entry.signer}
          onChange={(signer) => change({ signer })}
        />
      </Labelled>
      <TextLine form={form} name="addressee" label="主送" />
      <TextLine form={form} name="copyTo" label="抄送" />
      <Labelled label="份数">
        <IntegerField
          {...control(form, "copies", "份数")}
          field={{ kind: "integer", label: "份数", min: 1, max: 9_999, unit: "份" }}
          value={entry.copies}
          onChange={(copies) => change({ copies })}
        />
      </Labelled>
    </>
  );
}
