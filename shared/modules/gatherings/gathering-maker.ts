import type { AnyValues } from "../../records/field.ts";
import type { DocumentBranch, DocumentMaker } from "../documents/document-maker.ts";
import { gathering } from "./gathering.record.ts";
import { partKinds } from "./part-kinds.ts";
import {
  gatheringDocumentData,
  gatheringDocumentGaps,
  type GatheringDocumentSource,
} from "./gathering-document.ts";

function sourceOf(anyValues: AnyValues, branch: DocumentBranch): GatheringDocumentSource {
  const values = gathering.valuesOf(anyValues);
  return {
    branch,
    gathering: {
      kind: values.parts[0]?.kind ?? "",
      kindLabel: values.parts.map(({ kind }) => partKinds[kind ?? "otherMeeting"]).join("、"),
      title: values.title ?? "",
      occurredOn: values.occurredOn ?? "",
      startTime: values.startTime,
      endTime: values.endTime,
      place: values.place,
      host: values.host,
      recorder: values.recorder,
      note: values.note,
      agenda: values.agenda.map((item) => ({ ...item, topic: item.topic ?? "" })),
      attendance: values.attendance.flatMap(({ person, state, reason }) =>
        person === null ? [] : [{ person, reason, state: state ?? "unrecorded" }],
      ),
    },
  };
}

/** 会议记录 and 签到表 of a gathering. */
export const gatheringMaker: DocumentMaker = {
  data: (values, branch) => gatheringDocumentData(sourceOf(values, branch)),
  gaps: (values, branch) => gatheringDocumentGaps(sourceOf(values, branch)),
};
