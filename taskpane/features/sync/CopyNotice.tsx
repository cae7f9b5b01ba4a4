import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { verdictReason } from "../../../src/plan/wording/verdictSentences";
import type { Model } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { EvaluationResult } from "../../shared/figures/evaluate";
import { Problems } from "../../shared/ui/Problems";
import { useNoticeStyles } from "./useNoticeStyles";

type Props = Readonly<{
  model: Model;
  evaluated: EvaluationResult | undefined;
  /** The answer could not be computed. */
  failed: boolean;
  busy: boolean;
  onMake: () => void;
}>;

/**
 * A sheet that the user copied by its tab: its own answer or issues, the fact that it is not a scenario, and a button
 * to make it one.
 */
export function CopyNotice({ model, evaluated, failed, busy, onMake }: Props): ReactElement {
  const styles = useNoticeStyles();
  const t = useLanguage().messages.sync.copy;
  const answer = useAnswerText(evaluated, failed);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.title({ sheet: model.reference.sheetName })}</MessageBarTitle>
        <p className={styles.text} data-testid="copy-answer">
          {answer}
        </p>
        {evaluated === undefined || evaluated.ok ? null : (
          <Suspense>
            <Problems problems={evaluated.problems} model={model} />
          </Suspense>
        )}
        <p className={styles.text}>{t.hint}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={busy} onClick={onMake}>
          {t.make}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function useAnswerText(evaluated: EvaluationResult | undefined, failed: boolean): string {
  const { code, messages } = useLanguage();
  const t = messages.sync.copy;
  if (failed) return t.failed;
  if (evaluated === undefined) return messages.sync.computingFirst;
  return evaluated.ok ? t.text({ answer: verdictReason(evaluated.value.verdict, code) }) : t.withErrors;
}
