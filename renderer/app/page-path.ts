import { navigationTable, type NavigationPage } from "./navigation-table.ts";

/** The path of a page; a singleton that is not known yet leads to its list. */
export function pathOf(
  page: NavigationPage,
  singletonUids: Readonly<Record<string, string | null>>,
): string {
  if ("path" in page.to) return page.to.path;
  const uid = singletonUids[page.to.singleton] ?? null;
  return uid === null ? `/records/${page.to.singleton}` : `/records/${page.to.singleton}/${uid}`;
}

const ownPaths = navigationTable.flatMap(({ pages }) =>
  pages.flatMap(({ to }) => ("path" in to ? [to.path] : [])),
);

/** Whether `path` is the page the window is on, or a record below it. */
export function isCurrentPage(path: string, pathname: string): boolean {
  if (pathname === path) return true;
  // 接收查看 lies below 归档 by its path, but is a page of its own.
  return path !== "/" && pathname.startsWith(`${path}/`) && !ownPaths.includes(pathname);
}
