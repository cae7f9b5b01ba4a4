import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { verdictReason } from "../../src/plan/wording/verdictSentences";
import { useLanguage } from "../Language";
import type { Evaluated } from "../model/evaluate";
import { useNoticeStyles } from "./useNoticeStyles";

type Props = Readonly<{ sheet: string; evaluated: Evaluated | undefined; busy: boolean; onMake: () => void }>;

/** A sheet copied by its tab: its own answer, that it is no scenario, and the way to make it one. */
export function CopyNotice({ sheet, evaluated, busy, onMake }: Props): ReactElement {
  const styles = useNoticeStyles();
  const { code, messages } = useLanguage();
  const words = messages.sync.copy;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title({ sheet })}</MessageBarTitle>
        <p className={styles.text} data-testid="copy-answer">
          {evaluated === undefined
            ? messages.sync.computingFirst
            : evaluated.ok
              ? words.text({ answer: verdictReason(evaluated.value.verdict, code) })
              : words.mistaken}
        </p>
        <p className={styles.text}>{words.hint}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={busy} onClick={onMake}>
          {words.make}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
