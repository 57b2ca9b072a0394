import type { ReactNode } from "react";
import { Dialog, type DialogProps } from "#renderer/ui/plain/dialog.tsx";
import "./wide-dialog.css";

/** A dialog that takes the window's room, for tables and previews. */
export function WideDialog({ children, ...rest }: DialogProps & { readonly children: ReactNode }) {
  return (
    <Dialog {...rest}>
      <div className="wide-dialog">{children}</div>
    </Dialog>
  );
}
