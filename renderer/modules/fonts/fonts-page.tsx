import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FontChoices } from "#shared/modules/fonts/paper-fonts.ts";
import { useFonts } from "#renderer/modules/fonts/use-fonts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import "./fonts-page.css";

type Font = RouteOutput<"fonts.check">["fonts"][number];

const explanation =
  "公文标准用的字体有的电脑没有，WPS、Word 会自行替换。在这里选定替换的字体后，以后生成的文稿就直接用它；已生成的文稿不变。";
const asTemplate = "template";

/** 字体: which fonts of official papers this PC has, and what stands in for the others. */
export function FontsPage() {
  const { fonts, choices, error, change, checkAgain } = useFonts();
  const [failure, setFailure] = useState<AppErrorValue | null>(null);
  const choose = async (next: FontChoices) => setFailure(await change(next));
  const missing = (fonts ?? []).filter(({ isInstalled }) => isInstalled === false);
  return (
    <Page
      title="字体"
      sentence={explanation}
      actions={<Button onClick={checkAgain}>重新检查</Button>}
    >
      <Failure error={failure ?? error} />
      {!fonts && !error && <Skeleton lineCount={4} label="正在检查这台电脑的字体" />}
      {fonts && choices && (
        <Panel title={summary(fonts)}>
          {missing.length > 0 && (
            <Button onClick={() => void choose(usualStandIns(missing, choices))}>
              没有的都用建议的字体
            </Button>
          )}
          <ul className="fonts-list">
            {fonts.map((font) => (
              <FontLine
                key={font.name}
                font={font}
                standIn={choices[font.name] ?? null}
                onChoose={(standIn) => void choose(withChoice(choices, font.name, standIn))}
              />
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

function summary(fonts: readonly Font[]): string {
  if (fonts.some(({ isInstalled }) => isInstalled === null)) return "没能查出这台电脑装了哪些字体";
  const missing = fonts.filter(({ isInstalled }) => !isInstalled).length;
  return missing === 0 ? "公文用的字体都已安装" : `这台电脑没有其中${missing}种字体`;
}

function withChoice(choices: FontChoices, name: string, standIn: string | null): FontChoices {
  const { [name]: _, ...others } = choices;
  return standIn === null ? others : { ...others, [name]: standIn };
}

/** The usual one for each font that is missing and for which nothing is chosen yet. */
function usualStandIns(missing: readonly Font[], choices: FontChoices): FontChoices {
  const usual = missing.flatMap(({ name, standIns: [first] }) => (first ? [[name, first]] : []));
  return { ...(Object.fromEntries(usual) as FontChoices), ...choices };
}

interface FontLineProps {
  readonly font: Font;
  readonly standIn: string | null;
  readonly onChoose: (standIn: string | null) => void;
}

function FontLine({ font, standIn, onChoose }: FontLineProps) {
  const { name, usedFor, standIns, isInstalled } = font;
  const options = Object.fromEntries([
    [asTemplate, `用${name}`],
    ...standIns.map((one) => [one, `改用${one}`]),
  ]) as Record<string, string>;
  return (
    <li>
      <span className="fonts-name">{`${name}（${usedFor}）`}</span>
      <span className="fonts-state">
        {isInstalled === null && "没有查出"}
        {isInstalled === true && <StatusText tone="done">已安装</StatusText>}
        {isInstalled === false && <StatusText tone="overdue">没有安装</StatusText>}
      </span>
      <ChoiceBar
        label={`${name}用什么字体`}
        options={options}
        value={standIn ?? asTemplate}
        onChange={(chosen) => onChoose(chosen === asTemplate ? null : chosen)}
      />
    </li>
  );
}
