import { isValidElement, type ReactNode } from "react";
import { maskName } from "#shared/kernel/mask-name.ts";

interface Drawn {
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The words of what a cell draws. What stands in `.person-name` is masked while 遮挡姓名 is on. */
export function textOf(node: ReactNode, areNamesHidden: boolean): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node))
    return (node as readonly ReactNode[]).map((one) => textOf(one, areNamesHidden)).join("");
  if (!isValidElement<Drawn>(node)) return "";
  const { className = "", children } = node.props;
  const text = textOf(children, areNamesHidden);
  const isName = className.split(" ").includes("person-name");
  return isName && areNamesHidden ? text.split("、").map(maskName).join("、") : text;
}
