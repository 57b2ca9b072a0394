import type { AnchorHTMLAttributes } from "react";
import type { ButtonKind } from "./button.tsx";
import "./button.css";

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A page of this window, as `#/records/person`. */
  readonly href: string;
  readonly kind?: ButtonKind;
}

/** A way to another page that looks like a button. */
export function LinkButton({ kind = "normal", ...rest }: LinkButtonProps) {
  return <a {...rest} className="button" data-kind={kind} />;
}
