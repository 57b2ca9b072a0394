import { BackupPanel } from "#renderer/modules/backup/backup-panel.tsx";
import { CheckPanel } from "#renderer/modules/backup/check-panel.tsx";
import { Page } from "#renderer/ui/page.tsx";

/** 备份: make one, here or on a stick, and check that the records are whole. */
export function BackupPage() {
  return (
    <Page title="备份" sentence="备份是一个完整的台账文件，做好后自动核对。建议每周备份一次到U盘。">
      <BackupPanel />
      <CheckPanel />
    </Page>
  );
}
