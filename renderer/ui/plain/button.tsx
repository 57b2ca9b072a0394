import type { ButtonHTMLAttributes } from "react";
import "./button.css";

export type ButtonKind = "normal" | "primary" | "quiet" | "danger";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a page. */
  readonly kind?: ButtonKind;
}

/** A button with words. Never submits a form unless told to. */
export function Button({ kind = "normal", type = "button", className, ...rest }: ButtonProps) {
  const name = className === undefined ? "button" : `button ${className}`;
  return <button {...rest} type={type} className={name} data-kind={kind} />;
}
