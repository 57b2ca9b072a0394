import { useState } from "react";
import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { TagsDialog } from "#renderer/modules/templates/tags-dialog.tsx";
import { adviceOn, findingWords } from "#renderer/modules/templates/template-words.ts";
import { TrialDialog } from "#renderer/modules/templates/trial-dialog.tsx";
import {
  useTemplateActions,
  type TemplateActions,
} from "#renderer/modules/templates/use-template-actions.ts";
import { VerdictDialog } from "#renderer/modules/templates/verdict-dialog.tsx";
import { Confirm } from "#renderer/ui/confirm.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

type Shown = "trial" | "tags" | "withdraw" | "previous" | null;

interface TemplateToolsProps {
  readonly line: TemplateLine;
  readonly reload: () => Promise<void>;
}

/** What is known of the chosen template, and its buttons. */
export function TemplateTools({ line, reload }: TemplateToolsProps) {
  const actions = useTemplateActions(line, reload);
  const [shown, setShown] = useState<Shown>(null);
  const findings = line.own?.findings ?? [];
  return (
    <section className="template-chosen" aria-label={`所选模板：${line.label}`}>
      <p>
        <strong>{line.label}</strong>
        {`　${adviceOn(line)}`}
      </p>
      {findings.length > 0 && (
        <ol className="template-findings" aria-label="发现的问题" tabIndex={0}>
          {findings.map((finding, at) => (
            <li key={at}>{findingWords(finding)}</li>
          ))}
        </ol>
      )}
      <Buttons line={line} actions={actions} onShow={setShown} />
      {actions.sentence && <p role="status">{actions.sentence}</p>}
      <Failure error={actions.error} />
      <Shown line={line} actions={actions} shown={shown} onClose={() => setShown(null)} />
    </section>
  );
}

interface ButtonsProps {
  readonly line: TemplateLine;
  readonly actions: TemplateActions;
  readonly onShow: (shown: Shown) => void;
}

function Buttons({ line, actions, onShow }: ButtonsProps) {
  return (
    <div className="template-buttons">
      {line.own === null ? (
        <Button kind="primary" disabled={actions.isRunning} onClick={() => void actions.copy()}>
          复制一份来改
        </Button>
      ) : (
        <OwnButtons line={line} actions={actions} onShow={onShow} />
      )}
      <Button onClick={() => onShow("trial")}>试填</Button>
      <Button onClick={() => onShow("tags")}>标签说明</Button>
      <Button
        disabled={actions.isRunning}
        title="从U盘或别的文件夹选一个 .docx，检查后用作本单位模板"
        onClick={() => void actions.place()}
      >
        放入模板…
      </Button>
    </div>
  );
}

function OwnButtons({ line, actions, onShow }: ButtonsProps) {
  const { isRunning } = actions;
  return (
    <>
      <Button kind="primary" disabled={isRunning} onClick={() => void actions.open()}>
        打开
      </Button>
      <Button disabled={isRunning} onClick={() => void actions.check()}>
        模板检查
      </Button>
      {line.own?.previousOn && (
        <Button disabled={isRunning} onClick={() => onShow("previous")}>
          用上一版
        </Button>
      )}
      <Button disabled={isRunning} onClick={() => onShow("withdraw")}>
        恢复官方模板
      </Button>
      {line.isOfficialNewer && (
        <Button disabled={isRunning} onClick={() => void actions.acknowledge()}>
          已对照官方模板
        </Button>
      )}
      <Button onClick={() => void actions.reveal()}>打开所在文件夹</Button>
    </>
  );
}

interface ShownProps {
  readonly line: TemplateLine;
  readonly actions: TemplateActions;
  readonly shown: Shown;
  readonly onClose: () => void;
}

const askings = {
  previous: {
    title: "用上一版",
    action: "用上一版",
    run: (actions: TemplateActions) => actions.usePrevious(),
    body: (line: TemplateLine) =>
      `改回${line.own?.previousOn ?? ""}采用的那一版。现在的文件不删除，移到“停用的模板”文件夹。`,
  },
  withdraw: {
    title: "恢复官方模板",
    action: "恢复官方模板",
    run: (actions: TemplateActions) => actions.withdraw(),
    body: () =>
      "以后生成文稿用官方模板。本单位的模板不删除，移到“停用的模板”文件夹；已生成的文稿不变。",
  },
} as const;

function Shown({ line, actions, shown, onClose }: ShownProps) {
  if (actions.verdict)
    return <VerdictDialog verdict={actions.verdict} onClose={actions.closeVerdict} />;
  if (shown === null) return null;
  if (shown === "trial") return <TrialDialog line={line} onClose={onClose} />;
  if (shown === "tags") return <TagsDialog line={line} onClose={onClose} />;
  const asking = askings[shown];
  return (
    <Confirm
      title={`${asking.title}：${line.label}`}
      actionLabel={asking.action}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void asking.run(actions);
      }}
    >
      <p>{asking.body(line)}</p>
    </Confirm>
  );
}
