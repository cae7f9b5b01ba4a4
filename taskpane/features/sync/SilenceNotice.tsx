import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Workbook } from "../../workbook/Workbook";
import { useNoticeStyles } from "./useNoticeStyles";
import { useSilence } from "./useSilence";

/** Says what to do while Excel does not respond. It disappears as soon as Excel responds. */
export function SilenceNotice({ workbook }: Readonly<{ workbook: Workbook }>): ReactElement | null {
  const styles = useNoticeStyles();
  const t = useLanguage().messages.sync.silent;
  if (!useSilence(workbook)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.title}</MessageBarTitle>
        <p className={styles.text}>{t.text}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
