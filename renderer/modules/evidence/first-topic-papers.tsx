import { useState } from "react";
import type { PaperChoice } from "#shared/modules/evidence/evidence-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { paperWords } from "#renderer/modules/evidence/record-actions.ts";
import type { ChosenTopic, TopicSourceProps } from "#renderer/records/topic-source.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { OutsideForm } from "#renderer/ui/outside-form.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import "./links-panel.css";

/** 从收文登记簿选: a paper as the subject of a 第一议题; the link is made when the gathering is saved. */
export function FirstTopicPapers({ name, pending, onChoose }: TopicSourceProps) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="topic-source">
      <Button aria-label={`${name}从收文登记簿选`} onClick={() => setChoosing(true)}>
        从收文登记簿选…
      </Button>
      {pending.length > 0 && (
        <span className="arranged-count">
          {`保存后，收文${pending.map((title) => `《${title}》`).join("、")}记为由本次会议传达`}
        </span>
      )}
      {isChoosing && (
        <OutsideForm>
          <PaperDialog
            onChoose={(paper) => {
              onChoose(topicOf(paper));
              setChoosing(false);
            }}
            onClose={() => setChoosing(false)}
          />
        </OutsideForm>
      )}
    </div>
  );
}

function topicOf({ uid, title, number }: PaperChoice): ChosenTopic {
  return {
    topic: title,
    papers: paperWords({ title, number: number === "" ? null : number }),
    origin: { recordType: "incomingPaper", uid, rowUid: null, kind: "passedOn", words: title },
  };
}

interface PaperDialogProps {
  readonly onChoose: (paper: PaperChoice) => void;
  readonly onClose: () => void;
}

function PaperDialog({ onChoose, onClose }: PaperDialogProps) {
  const [text, setText] = useState("");
  const { data, error } = useRouteQuery("evidence.papers", { text }, { keepsPrevious: true });
  return (
    <Dialog title="从收文登记簿选" onClose={onClose}>
      <div className="evidence-dialog">
        <TextField
          label="按标题、来文单位或字号查找"
          value={text}
          maxLength={80}
          onChange={setText}
        />
        <Failure error={error} />
        {data?.papers.length === 0 && (
          <p>
            {text.trim() === ""
              ? "收文登记簿里还没有收文，请先在“收文与传达”登记。"
              : `没有找到含“${text}”的收文。`}
          </p>
        )}
        <ul aria-label="收文">
          {data?.papers.map((paper) => (
            <li key={paper.uid}>
              <Button kind="quiet" onClick={() => onChoose(paper)}>
                {paperLine(paper)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function paperLine({ title, number, receivedOn, isTaken }: PaperChoice): string {
  const words = paperWords({ title, number: number === "" ? null : number });
  return `${isTaken ? "已列入会议" : "未传达"}　${receivedOn}　${words}`;
}
