import { Suspense, useState } from "react";
import { Outlet, useLocation, useNavigate } from "react-router";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { Navigation } from "./navigation.tsx";
import { NoticeBars } from "./notice-bars.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useMenuCommands } from "./use-menu-commands.ts";
import { usePageLinks } from "./use-page-links.ts";
import { WelcomeGate } from "./welcome-gate.tsx";
import "./shell.css";

/** The frame round every page. */
export function Shell() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data } = useRouteQuery("home.overview", null);
  const [isNewMenuOpen, setIsNewMenuOpen] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const followLink = usePageLinks();
  const branchUid = data?.branchUid ?? null;
  useMenuCommands({
    new: () => setIsNewMenuOpen(true),
    help: () => setIsHelpOpen(true),
    settings: () => void navigate(`/records/branch/${branchUid ?? ""}`),
  });
  return (
    <WelcomeGate isBranchMissing={data !== undefined && branchUid === null}>
      <div className="shell" onClick={followLink}>
        <TopBar
          branchName={data?.branchName ?? null}
          year={data?.today.slice(0, 4) ?? null}
          isNewMenuOpen={isNewMenuOpen}
          onNewMenuOpenChange={setIsNewMenuOpen}
          onHelp={() => setIsHelpOpen(true)}
        />
        <NoticeBars />
        <Navigation branchUid={branchUid} />
        <main className="shell-page" id="page" tabIndex={-1}>
          <ErrorBoundary resetKey={pathname}>
            <Suspense fallback={<Skeleton />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
        <StatusBar />
      </div>
      {isHelpOpen ? <HelpDialog onClose={() => setIsHelpOpen(false)} /> : null}
    </WelcomeGate>
  );
}
