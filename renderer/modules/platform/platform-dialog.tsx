import { useState } from "react";
import { Checkbox } from "antd";
import { Link } from "react-router";
import type { PlatformSheet } from "#shared/modules/platform/platform-contract.ts";
import { useMaySeeSensitive } from "#renderer/api/operator-session.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { PlatformTexts } from "#renderer/modules/platform/platform-texts.tsx";
import { ReportForm } from "#renderer/modules/platform/report-form.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";
import "./platform.css";

interface PlatformDialogProps {
  readonly recordType: string;
  readonly recordUid: string;
  readonly onClose: () => void;
}

/** 复制到平台: each text a platform asks for with its 复制, then when it was typed in. Nothing is sent. */
export function PlatformDialog({ recordType, recordUid, onClose }: PlatformDialogProps) {
  const [part, setPart] = useState<number | null>(null);
  const [isRevealed, setRevealed] = useState(false);
  const [platform, setPlatform] = useState<string | null>(null);
  const source = { recordType, recordUid, part, reveal: isRevealed };
  const { data, error } = useRouteQuery("platform.texts", source);
  const sheet = data?.sheets.find((one) => one.platform === platform) ?? data?.sheets[0];
  return (
    <WideDialog
      title="复制到平台"
      onClose={onClose}
      foot={
        <>
          {sheet && data && (
            <ReportForm
              key={`${sheet.platform} ${data.subject}`}
              origin={{ recordType, uid: recordUid }}
              platform={sheet.platform}
              subject={data.subject}
            />
          )}
          <DoneButton onClose={onClose} />
        </>
      }
    >
      <Failure error={error} />
      {!data && !error && <Skeleton lineCount={6} label="正在读取" />}
      {data && (
        <div className="platform-dialog">
          <div className="platform-line">
            <PartBar parts={data.parts} part={part} onChange={setPart} />
            <SheetBar sheets={data.sheets} sheet={sheet} onChange={setPlatform} />
            <Reveal sheet={sheet} isRevealed={isRevealed} onChange={setRevealed} />
          </div>
          {sheet ? <PlatformTexts key={sheet.platform} sheet={sheet} /> : <NoSheet />}
        </div>
      )}
    </WideDialog>
  );
}

function DoneButton({ onClose }: Pick<PlatformDialogProps, "onClose">) {
  return (
    <Button kind="primary" onClick={onClose}>
      完成
    </Button>
  );
}

function NoSheet() {
  return (
    <p>
      还没有登记平台要填的栏目。请到
      <Link to="/records/platformField">设置—平台栏目</Link>
      按平台上的次序登记，登记一次，以后都能用。
    </p>
  );
}

interface PartBarProps {
  readonly parts: readonly string[];
  readonly part: number | null;
  readonly onChange: (part: number | null) => void;
}

/** Kinds held together are typed into a platform one by one. */
function PartBar({ parts, part, onChange }: PartBarProps) {
  if (parts.length < 2) return null;
  const each = parts.map((title, at) => [String(at + 1), title] as const);
  return (
    <ChoiceBar
      label="哪一部分"
      options={{ "0": "整次活动", ...Object.fromEntries(each) }}
      value={String(part ?? 0)}
      onChange={(chosen) => onChange(chosen === "0" ? null : Number(chosen))}
    />
  );
}

interface SheetBarProps {
  readonly sheets: readonly PlatformSheet[];
  readonly sheet: PlatformSheet | undefined;
  readonly onChange: (platform: string) => void;
}

function SheetBar({ sheets, sheet, onChange }: SheetBarProps) {
  if (!sheet) return null;
  if (sheets.length === 1) return <strong>{sheet.platform}</strong>;
  return (
    <ChoiceBar
      label="哪个平台"
      options={Object.fromEntries(sheets.map((one) => [one.platform, one.platform]))}
      value={sheet.platform}
      onChange={onChange}
    />
  );
}

interface RevealProps {
  readonly sheet: PlatformSheet | undefined;
  readonly isRevealed: boolean;
  readonly onChange: (isRevealed: boolean) => void;
}

function Reveal({ sheet, isRevealed, onChange }: RevealProps) {
  const maySee = useMaySeeSensitive();
  const isNeeded = isRevealed || sheet?.fields.some((field) => field.isMasked) === true;
  if (!maySee || !isNeeded) return null;
  return (
    <Checkbox checked={isRevealed} onChange={(event) => onChange(event.target.checked)}>
      显示个人信息
    </Checkbox>
  );
}
