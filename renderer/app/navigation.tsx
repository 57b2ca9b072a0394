import { useLocation } from "react-router";
import { changeSettings, useSettings } from "#renderer/api/session-settings.ts";
import { Icon } from "#renderer/ui/plain/icon.tsx";
import { navigationTable, type NavigationPage } from "./navigation-table.ts";
import { isCurrentPage, pathOf } from "./page-path.ts";
import "./navigation.css";

interface NavigationProps {
  /** Null while it is not known or there is no branch yet. */
  readonly branchUid: string | null;
}

interface PageLinkProps {
  readonly page: NavigationPage;
  readonly path: string;
  readonly isCurrent: boolean;
}

function PageLink({ page, path, isCurrent }: PageLinkProps) {
  return (
    <a
      className="navigation-link"
      href={`#${path}`}
      title={page.label}
      aria-current={isCurrent ? "page" : undefined}
    >
      <Icon name={page.icon} />
      <span>{page.label}</span>
    </a>
  );
}

/** The left navigation. Folded it keeps its words, under the icons. */
export function Navigation({ branchUid }: NavigationProps) {
  const { pathname } = useLocation();
  const { isNavigationFolded } = useSettings();
  const foldLabel = isNavigationFolded ? "展开" : "收起导航";
  return (
    <nav className="navigation" aria-label="导航" data-folded={isNavigationFolded}>
      <div className="navigation-groups">
        {navigationTable.map((group) => (
          <div key={group.label ?? "top"} className="navigation-group">
            {group.label === null ? null : (
              <h2 className="navigation-heading" title={group.label}>
                {group.label}
              </h2>
            )}
            {group.pages.map((page) => {
              const path = pathOf(page, { branch: branchUid });
              return (
                <PageLink
                  key={page.label}
                  page={page}
                  path={path}
                  isCurrent={isCurrentPage(path, pathname)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <button
        type="button"
        className="navigation-fold"
        aria-expanded={!isNavigationFolded}
        onClick={() => changeSettings({ isNavigationFolded: !isNavigationFolded })}
      >
        <Icon name={isNavigationFolded ? "unfold" : "fold"} />
        <span>{foldLabel}</span>
      </button>
    </nav>
  );
}
