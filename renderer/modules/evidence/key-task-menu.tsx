import type { RecordView } from "#shared/records/record-routes.ts";
import { client } from "#renderer/api/client.ts";
import type { TaskMenuProps } from "#renderer/records/task-menu-props.ts";
import { ArrangeMenu } from "#renderer/modules/evidence/arrange-menu.tsx";
import { sourceOfRecord, type LinkSource } from "#renderer/modules/evidence/link-source.ts";

async function readTask(uid: string): Promise<LinkSource | null> {
  const reply = await client.request("keyTask.get", { uid });
  return reply.ok ? sourceOfRecord("keyTask", reply.data as RecordView) : null;
}

/** 安排… of a line of the 推进表. */
export function KeyTaskMenu({ taskUid, title, ...opening }: TaskMenuProps) {
  return <ArrangeMenu title={`从“${title}”安排`} find={() => readTask(taskUid)} {...opening} />;
}
