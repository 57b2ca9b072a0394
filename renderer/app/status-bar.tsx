import { runningJobs, type RunningJob } from "#renderer/api/running-jobs.ts";
import { statusCounts } from "#renderer/api/status-counts.ts";
import { unsavedCount } from "#renderer/api/unsaved.ts";
import { useServiceState } from "#renderer/api/use-service-state.ts";
import { useValueStore } from "#renderer/api/use-value-store.ts";
import { ProgressBar } from "#renderer/ui/plain/progress-bar.tsx";
import { savedSentence } from "./saved-sentence.ts";
import "./status-bar.css";

function JobStatus({ job, otherCount }: { readonly job: RunningJob; readonly otherCount: number }) {
  const { label, done, total } = job.progress;
  return (
    <div className="status-bar-job" role="status">
      <span>{job.isCancelling ? "正在取消" : label}</span>
      <ProgressBar label={label} done={done} total={total} />
      {total > 0 ? <span>{`${done}/${total}`}</span> : null}
      {otherCount > 0 ? <span>{`另有${otherCount}项在处理`}</span> : null}
      <button
        type="button"
        className="status-bar-cancel"
        disabled={job.isCancelling}
        onClick={job.cancel}
      >
        取消
      </button>
    </div>
  );
}

/** The foot of the window: what is saved, what is counted, what is running. */
export function StatusBar() {
  const state = useServiceState();
  const unsaved = useValueStore(unsavedCount);
  const counts = useValueStore(statusCounts);
  const jobs = useValueStore(runningJobs);
  const [first] = jobs;
  return (
    <footer className="status-bar">
      <span>{savedSentence(state.kind, unsaved)}</span>
      {counts === null ? null : <span className="status-bar-counts">{counts}</span>}
      {first ? <JobStatus job={first} otherCount={jobs.length - 1} /> : null}
    </footer>
  );
}
