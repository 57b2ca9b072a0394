import type { RouteOutput } from "#shared/contract.ts";
import { copyText } from "#renderer/api/copy-text.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { Board } from "./board.tsx";
import { CountList } from "./count-list.tsx";
import { DutyList } from "./duty-list.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { RecentTable } from "./recent-table.tsx";
import { spokenToday } from "./spoken-today.ts";
import { useHomePainted } from "./use-home-painted.ts";
import { YearStripPanel } from "./year-strip-panel.tsx";
import "./home-page.css";

function Overview({ overview }: { readonly overview: RouteOutput<"home.overview"> }) {
  const isNew = overview.recent.length === 0;
  return (
    <>
      {isNew ? <FirstSteps /> : null}
      <div className="home-page-columns">
        <DutyList duties={overview.duties} today={overview.today} isNew={isNew} />
        <div className="home-page-side">
          {isNew ? null : <Board lines={overview.board} />}
          <CountList counts={overview.counts} />
        </div>
      </div>
      {isNew ? null : <YearStripPanel strip={overview.strip} today={overview.today} />}
      {isNew ? null : <RecentTable recent={overview.recent} />}
    </>
  );
}

/** 首页: one look answers what is owed. */
export function HomePage() {
  const { data, error, isLoading, refetch } = useRouteQuery("home.overview", null);
  useHomePainted(data !== undefined);
  return (
    <div className="home-page">
      <div className="home-page-title">
        <h1>首页</h1>
        {data ? <span className="home-page-today">{spokenToday(data.today)}</span> : null}
      </div>
      {data ? <Overview overview={data} /> : null}
      {isLoading ? <Skeleton lineCount={8} label="正在读取首页" /> : null}
      {error && !data ? (
        <ErrorPanel error={error} onCopy={copyText}>
          <Button onClick={refetch}>重试</Button>
        </ErrorPanel>
      ) : null}
    </div>
  );
}
