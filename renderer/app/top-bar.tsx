import { changeSettings, useSettings } from "#renderer/api/session-settings.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Icon } from "#renderer/ui/plain/icon.tsx";
import { NewMenu } from "./new-menu.tsx";
import { OperatorMenu } from "./operator-menu.tsx";
import "./top-bar.css";

const textSizes = { standard: "标准", large: "大", huge: "特大" } as const;

interface TopBarProps {
  readonly branchName: string | null;
  readonly year: string | null;
  readonly isNewMenuOpen: boolean;
  readonly onNewMenuOpenChange: (isOpen: boolean) => void;
  readonly onHelp: () => void;
}

/** The top of the window: where the clerk is, and what is at hand on every page. */
export function TopBar(props: TopBarProps) {
  const { branchName, year } = props;
  const { textSize, areNamesHidden } = useSettings();
  return (
    <header className="top-bar">
      <span className="top-bar-brand">支部台账</span>
      <span className="top-bar-branch" title={branchName ?? undefined}>
        {branchName}
      </span>
      {year === null ? null : <span className="top-bar-year">{year}年</span>}
      <div className="top-bar-actions">
        <span className="top-bar-label">字号</span>
        <ChoiceBar
          label="字号"
          options={textSizes}
          value={textSize}
          onChange={(chosen) => changeSettings({ textSize: chosen })}
        />
        <Button
          kind="quiet"
          aria-pressed={areNamesHidden}
          title="旁边有人时遮住姓名"
          onClick={() => changeSettings({ areNamesHidden: !areNamesHidden })}
        >
          <Icon name="hide" />
          {areNamesHidden ? "显示姓名" : "遮挡姓名"}
        </Button>
        <NewMenu isOpen={props.isNewMenuOpen} onOpenChange={props.onNewMenuOpenChange} />
        <Button kind="quiet" title="帮助（F1）" onClick={props.onHelp}>
          <Icon name="help" />
          帮助
        </Button>
        <OperatorMenu />
      </div>
    </header>
  );
}
