import type { Handlers } from "#service/core/handlers.ts";
import { copyPlan } from "./copy-plan.ts";
import { closeTask, copyLastMonth, editTask } from "./edit-tasks.ts";
import { keepIssue } from "./keep-issue.ts";
import { decidingGatherings, keepVersion } from "./keep-version.ts";
import { readSchedule } from "./schedule.ts";
import { takeSheet } from "./take-sheet.ts";

/** Routes of the plans module. */
export const plansHandlers: Handlers = {
  queries: {
    "plans.schedule": readSchedule,
    "plans.decidingGatherings": decidingGatherings,
  },
  commands: {
    "plans.editTask": editTask,
    "plans.copyLastMonth": copyLastMonth,
    "plans.closeTask": closeTask,
    "plans.keepIssue": keepIssue,
    "plans.keepVersion": keepVersion,
    "plans.copyPlan": copyPlan,
    "plans.takeSheet": takeSheet,
  },
};
