import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { MergeDialog, type MergePair } from "#renderer/modules/people/merge-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./suspected-page.css";

type Group = RouteOutput<"people.suspected">["groups"][number];

interface GroupLineProps {
  readonly group: Group;
  readonly onMerge: (pair: MergePair) => void;
}

/** One suspicion: who may be whom and why. The first two are compared first, then the rest again. */
function GroupLine({ group, onMerge }: GroupLineProps) {
  const [first, second] = group.people;
  return (
    <li className="suspected-group">
      <div>
        <strong>{group.reason}</strong>
        <ul>
          {group.people.map(({ uid, name, unit, note }) => (
            <li key={uid}>
              <a href={`#/records/person/${uid}`} className="person-name">
                {name}
              </a>
              {`　${note}　${unit ?? ""}`}
            </li>
          ))}
        </ul>
      </div>
      {first && second && (
        <Button onClick={() => onMerge({ first: first.uid, second: second.uid })}>
          对照并合并
        </Button>
      )}
    </li>
  );
}

/** 疑似重复: entries of the roster that may be one person, each with the way to make them one. */
export function SuspectedPage() {
  const { data, error, isLoading } = useRouteQuery("people.suspected", null);
  const [pair, setPair] = useState<MergePair | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  return (
    <Page
      title="疑似重复登记"
      sentence="同一个人登记了两次时，合并为一条，会议和任职等登记都改到保留的一条。不是同一人的不必处理。"
    >
      <Failure error={error} />
      {sentence && <p role="status">{sentence}</p>}
      {isLoading && <Skeleton lineCount={4} label="正在查找" />}
      {data?.groups.length === 0 && <p>没有发现疑似重复的登记。</p>}
      <ul className="suspected-list">
        {data?.groups.map((group) => (
          <GroupLine
            key={group.people.map(({ uid }) => uid).join()}
            group={group}
            onMerge={setPair}
          />
        ))}
      </ul>
      {pair && (
        <MergeDialog
          pair={pair}
          onClose={() => setPair(null)}
          onMerged={(words) => {
            setPair(null);
            setSentence(words);
          }}
        />
      )}
    </Page>
  );
}
