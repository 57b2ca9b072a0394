import { useState } from "react";
import type { PlatformSheet, PlatformText } from "#shared/modules/platform/platform-contract.ts";
import { copyText } from "#renderer/api/copy-text.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

/** The texts of one platform in its order; what was copied is marked, so that nothing is left out. */
export function PlatformTexts({ sheet }: { readonly sheet: PlatformSheet }) {
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set());
  return (
    <table className="platform-texts">
      <tbody>
        {sheet.fields.map((field, at) => (
          <tr key={`${field.label} ${at}`}>
            <th scope="row">{field.label}</th>
            <td>
              <FieldText field={field} />
            </td>
            <td className="platform-copy">
              <Button
                disabled={field.text === ""}
                aria-label={`复制${field.label}`}
                onClick={() => {
                  copyText(field.text);
                  setCopied(new Set([...copied, at]));
                }}
              >
                复制
              </Button>
              {copied.has(at) && <StatusText tone="done">已复制</StatusText>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldText({ field }: { readonly field: PlatformText }) {
  const { text, maxLength, length, isMasked } = field;
  if (isMasked) return <span className="platform-blank">个人信息，没有显示</span>;
  if (text === "") return <span className="platform-blank">台账里没有</span>;
  return (
    <>
      <span className="platform-text">{text}</span>
      {maxLength !== null && length > maxLength && (
        <StatusText tone="overdue">{`有${length}字，平台最多${maxLength}字，请粘贴后删减`}</StatusText>
      )}
    </>
  );
}
