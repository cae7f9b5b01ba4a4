import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { Change, InputsEdit } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { scrollToField } from "../../shared/ui/scrollToField";
import { STICKY_FOOTER } from "../../shared/ui/stickyFooter";
import type { InputsProps } from "./InputsProps";
import { pendingEdit } from "./pendingEdit";
import { useTermMessages } from "./useTermMessages";

/** Counts all unsaved values of the inputs. The user saves them as one change or discards them. */
export function UnsavedBar({ model, workbook, changes, drafts }: InputsProps): ReactElement | null {
  const styles = useStyles();
  const t = useLanguage().messages.inputs.unsaved;
  const bar = useRef<HTMLDivElement>(null);
  const { edit, errorCount } = pendingEdit(drafts.all, model.cells, useTermMessages());
  useEffect(() => {
    if (drafts.failedSaves === 0) return;
    scrollToField(bar.current?.parentElement?.querySelector('[aria-invalid="true"]'));
  }, [drafts.failedSaves]);
  if (drafts.unsaved === 0) return null;
  /** A single term is listed by its name. */
  const saved = ({ drivers = [], segments = [], terms = [] }: InputsEdit): Promise<Change> => {
    const [term, ...more] = terms;
    return term !== undefined && drivers.length + segments.length + more.length === 0
      ? workbook.editTerm(model.reference, term)
      : workbook.saveInputs(model.reference, edit);
  };
  const save = async (): Promise<void> => {
    if (errorCount > 0) drafts.showErrors();
    else if (await changes.run(() => saved(edit))) drafts.clear();
  };
  return (
    <div ref={bar} className={styles.bar} role="status">
      <span className={styles.text}>
        {t.count({ count: drafts.unsaved })}
        {drafts.failedSaves > 0 && errorCount > 0 ? <span className={styles.issue}> {t.invalidValues}</span> : null}
      </span>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={changes.busy} onClick={() => void save()}>
          {t.save}
        </Button>
        <Button size="small" disabled={changes.busy} onClick={drafts.clear}>
          {t.discard}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    ...STICKY_FOOTER,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow4,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  text: { flex: "1 1 180px", fontSize: tokens.fontSizeBase200 },
  issue: { color: tokens.colorPaletteRedForeground1 },
});
