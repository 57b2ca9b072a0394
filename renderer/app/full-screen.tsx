import type { ReactNode } from "react";
import "./full-screen.css";

interface FullScreenProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One sheet in the middle of the window, for when there is nothing else to do. */
export function FullScreen({ title, children }: FullScreenProps) {
  return (
    <main className="full-screen">
      <div className="full-screen-sheet">
        <p className="full-screen-brand">支部台账</p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
