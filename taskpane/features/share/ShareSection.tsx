import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Changes } from "../../shared/model/useChanges";
import { ShareOutcome } from "./ShareOutcome";
import { ShareOutlook } from "./ShareOutlook";
import { type ShareWorkbook, useShare } from "./useShare";

type Props = Readonly<{ workbook: ShareWorkbook; changes: Changes }>;

/**
 * Prepares the workbook for people without the add-in: its formulas become values and can be restored. The effect is
 * described beforehand.
 */
export function ShareSection({ workbook, changes }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.share;
  const share = useShare(workbook, changes);
  return (
    <section className={styles.section} aria-label={t.title}>
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.text}>{t.text}</p>
      {share.outcome === undefined ? null : <ShareOutcome outcome={share.outcome} />}
      {share.state === undefined ? (
        <div className={styles.buttons}>
          {share.outcome?.kind === "prepared" ? (
            <Button size="small" disabled={changes.busy} onClick={share.restore}>
              {t.restore}
            </Button>
          ) : null}
          <Button size="small" disabled={changes.busy} onClick={share.readState}>
            {t.look}
          </Button>
        </div>
      ) : (
        <ShareOutlook state={share.state} busy={changes.busy} share={share} />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
