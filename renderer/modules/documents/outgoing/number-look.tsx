import type { RouteOutput } from "#shared/contract.ts";
import { serialWords } from "#shared/modules/outgoing/number-sequence.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

/** What comes of the number: how it reads, what it leaves out, what speaks against it. */
export function NumberLook({ look }: { readonly look: RouteOutput<"outgoing.look"> | undefined }) {
  if (!look) return <p className="number-look">正在核对号码</p>;
  const { problem, number, skipped, note } = look;
  if (problem !== null)
    return (
      <p className="number-look" role="alert">
        <StatusText tone="overdue">{problem}</StatusText>
      </p>
    );
  return (
    <div className="number-look" role="status">
      <p>
        文号：<strong>{number}</strong>
      </p>
      {skipped.length > 0 && (
        <StatusText tone="overdue">
          {`中间空出${serialWords(skipped)}。确定后可在“发文登记”里补登，或登记为空号。`}
        </StatusText>
      )}
      {note && <StatusText tone="overdue">{note}</StatusText>}
    </div>
  );
}
