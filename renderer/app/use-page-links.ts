import type { MouseEvent } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * Leads every plain `#/…` link through the router. A link the browser follows by itself is unknown to
 * the router's history, and a page with unsaved text could not hold it back.
 */
export function usePageLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
    const path = link?.getAttribute("href")?.slice(1);
    if (path === undefined) return;
    event.preventDefault();
    void navigate(path, { replace: path === pathname });
  };
}
