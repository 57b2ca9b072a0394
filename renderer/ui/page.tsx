import type { ReactNode } from "react";
import { AntdRoot } from "#renderer/ui/antd-root.tsx";
import "./page.css";

interface PageProps {
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Fills the height, and lets its parts scroll; else the page itself scrolls. */
  readonly isFilling?: boolean;
}

/** The frame of a page: title and sentence, actions at the right, content below. */
export function Page({ title, sentence, actions, children, isFilling = false }: PageProps) {
  return (
    <AntdRoot>
      <div className={isFilling ? "page page-filling" : "page"}>
        <header className="page-head">
          <div className="page-title">
            <h1>{title}</h1>
            {sentence && <p>{sentence}</p>}
          </div>
          {actions && <div className="page-actions">{actions}</div>}
        </header>
        {children}
      </div>
    </AntdRoot>
  );
}
