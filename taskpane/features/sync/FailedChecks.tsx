import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FailedCheck } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useNoticeStyles } from "./useNoticeStyles";

const MAX_LISTED = 4;

/**
 * Lists the failed checks of the model's sheets with the reason, in the wording of the sheet, so that users can find
 * them there.
 */
export function FailedChecks({ checks }: Readonly<{ checks: readonly FailedCheck[] }>): ReactElement | null {
  const styles = useNoticeStyles();
  const t = useLanguage().messages.sync.checks;
  if (checks.length === 0) return null;
  const more = checks.length - MAX_LISTED;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.title({ count: checks.length })}</MessageBarTitle>
        <p className={styles.text}>{t.text}</p>
        <ul className={styles.list} data-testid="failed-checks">
          {checks.slice(0, MAX_LISTED).map(({ sheet, check, reason }) => (
            <li key={`${sheet} ${check}`}>
              {reason === undefined ? t.inError({ sheet, check }) : t.failed({ sheet, check, reason })}
            </li>
          ))}
        </ul>
        {more > 0 ? <p className={styles.text}>{t.more({ count: more })}</p> : null}
      </MessageBarBody>
    </MessageBar>
  );
}
