import { useSearchParams } from "react-router";
import type { RouteOutput } from "#shared/contract.ts";
import { isOpenEndKind, openEndKinds } from "#shared/modules/home/open-end-kinds.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import {
  chosen,
  groupsOf,
  openEndsSentence,
  yearWords,
  type OpenEnd,
  type OpenEndChoice,
} from "#renderer/modules/open-ends/open-end-choices.ts";
import { openEndColumns } from "#renderer/modules/open-ends/open-end-columns.tsx";
import { OpenEndFilters } from "#renderer/modules/open-ends/open-end-filters.tsx";
import { OpenEndGroups } from "#renderer/modules/open-ends/open-end-groups.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import { printSource } from "#renderer/ui/print/print-source.ts";
import "./open-ends-page.css";

/** What the address says is shown, so that coming back from a record shows the same. */
function useChoice() {
  const [params, setParams] = useSearchParams();
  const kind = params.get("kind");
  const choice: OpenEndChoice = {
    kind: kind !== null && isOpenEndKind(kind) ? kind : null,
    year: params.get("year"),
  };
  const change = (next: Partial<OpenEndChoice>) => {
    const kept = Object.entries({ ...choice, ...next }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    setParams(Object.fromEntries(kept), { replace: true });
  };
  return { choice, change };
}

/** 未闭环事项: what was begun and has no end yet, by kind. */
export function OpenEndsPage() {
  const { choice, change } = useChoice();
  const { data, error } = useRouteQuery("home.openEnds", null, { keepsPrevious: true });
  if (data) return <Found data={data} {...{ choice, change }} />;
  return (
    <Page title="未闭环事项">
      {error ? <Failure error={error} /> : <Skeleton lineCount={8} label="正在读取未闭环事项" />}
    </Page>
  );
}

interface FoundProps extends ReturnType<typeof useChoice> {
  readonly data: RouteOutput<"home.openEnds">;
}

function Found({ data, choice, change }: FoundProps) {
  const { today } = data;
  const shown = chosen(data.openEnds, choice);
  useStatusCounts(`共${shown.length}项`);
  return (
    <Page
      title="未闭环事项"
      sentence={openEndsSentence(shown, today)}
      actions={<OpenEndsPrint openEnds={shown} {...{ choice, today }} />}
    >
      <div className="open-ends">
        <OpenEndFilters openEnds={data.openEnds} {...{ choice, change }} />
        {shown.length === 0 && (
          <p className="open-ends-nothing">
            {data.openEnds.length === 0
              ? "到今天为止，已开始的事项都有结果，没有未闭环的。"
              : "没有符合条件的未闭环事项。"}
          </p>
        )}
        <OpenEndGroups openEnds={shown} today={today} />
        <p className="open-ends-note">
          登记了结果、关联了记录的，自动从这里消去。按时期应开的会议看首页的“年度一览”。
        </p>
      </div>
    </Page>
  );
}

interface OpenEndsPrintProps {
  readonly openEnds: readonly OpenEnd[];
  readonly choice: OpenEndChoice;
  readonly today: string;
}

function OpenEndsPrint({ openEnds, choice, today }: OpenEndsPrintProps) {
  const { areNamesHidden } = useSettings();
  const { kind, year } = choice;
  const words = [
    kind === null ? "全部种类" : openEndKinds[kind],
    year === null ? "全部年份" : yearWords(year),
  ];
  const print = () =>
    printSource({
      title: "未闭环事项",
      subtitle: [`${words.join("，")}：${openEndsSentence(openEnds, today)}`],
      columns: openEndColumns,
      rows: groupsOf(openEnds).flatMap((group) => group.openEnds),
      areNamesHidden,
    });
  return <PrintButton disabled={openEnds.length === 0} source={print} />;
}
