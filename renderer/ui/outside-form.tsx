import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/** Around a dialog opened from within a form: its keys and its looks are not the form's. */
export function OutsideForm({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div onKeyDown={(event) => event.stopPropagation()}>{children}</div>,
    document.body,
  );
}
