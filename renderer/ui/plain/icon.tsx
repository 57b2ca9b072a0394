import { iconPaths, type IconName } from "./icon-paths.ts";
import "./icon.css";

/** A small drawing beside a word; says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
