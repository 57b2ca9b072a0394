import { mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillSmallLedger } from "./demo/fill-small-ledger.ts";
import { takeBeginPictures } from "./screenshots/begin-pictures.ts";
import { takeEvidencePictures } from "./screenshots/evidence-pictures.ts";
import { takeFormPictures } from "./screenshots/form-pictures.ts";
import { fillYear } from "./screenshots/fill-year.ts";
import { takeDisclosurePictures } from "./screenshots/disclosure-pictures.ts";
import { takeKeepingPictures, takeRepairPictures } from "./screenshots/keeping-pictures.ts";
import { takeIssuePictures } from "./screenshots/issue-pictures.ts";
import { takeMeetingPictures } from "./screenshots/meeting-pictures.ts";
import { loadExampleAt } from "./demo/load-example-at.ts";
import { takeOperatorPictures } from "./screenshots/operator-pictures.ts";
import {
  openStudio,
  pictureNow,
  type PictureWindow,
  type Studio,
} from "./screenshots/open-window.ts";
import { takePaperPictures } from "./screenshots/paper-pictures.ts";
import { takePlanPictures } from "./screenshots/plan-pictures.ts";
import { takePrintingPictures } from "./screenshots/printing-pictures.ts";
import { takeSuperiorFormPictures } from "./screenshots/superior-form-pictures.ts";
import { takeTemplatePictures } from "./screenshots/template-pictures.ts";
import { runAsScript } from "./support/run-as-script.ts";

runAsScript(takePictures);

/** npm run screenshots: the pictures of docs/manual, from demonstration data on a fixed day. */
async function takePictures(): Promise<void> {
  process.env["BRANCH_LEDGER_NOW"] = pictureNow;
  const folder = await mkdtemp(join(tmpdir(), "branch-ledger-pictures-"));
  const studio = await openStudio();
  try {
    const demo = join(folder, "demo");
    await fillSmallLedger(demo);
    await fillYear(join(demo, "数据"));
    const roster = join(demo, "人员名册.xlsx");
    await inWindow(studio, join(folder, "empty"), (window) => takeBeginPictures(window, roster));
    const stick = join(folder, "U盘");
    mkdirSync(stick);
    await inWindow(studio, join(demo, "数据"), async (window) => {
      await takeMeetingPictures(window);
      await takeKeepingPictures(window, stick);
      await takeRepairPictures(window);
      await takeTemplatePictures(window, join(demo, "数据"));
      await takeOperatorPictures(window);
    });
    const example = join(folder, "example");
    await loadExampleAt(example);
    await inWindow(studio, example, async (window) => {
      await takePlanPictures(window);
      await takeDisclosurePictures(window);
      await takePrintingPictures(window);
      await takeSuperiorFormPictures(window, folder);
      await takeIssuePictures(window, example);
      await takeFormPictures(window);
      await takePaperPictures(window);
      // Last: it leaves a gathering open that is not saved.
      await takeEvidencePictures(window);
    });
  } finally {
    studio.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log("The pictures of docs/manual/images are up to date.");
}

async function inWindow(
  studio: Studio,
  dataDir: string,
  take: (window: PictureWindow) => Promise<void>,
): Promise<void> {
  const window = await studio.open(dataDir);
  try {
    await take(window);
  } finally {
    await window.close();
  }
}
