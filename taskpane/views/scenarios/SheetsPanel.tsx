import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Model } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Changes } from "../../shared/model/useChanges";
import type { Workbook } from "../../workbook/Workbook";
import { CompareSection } from "./CompareSection";
import { downloadScenarios } from "./downloadScenarios";
import { ExecutiveSection } from "./ExecutiveSection";
import { FileSection } from "./FileSection";

type Props = Readonly<{
  model: Model;
  stale: boolean;
  workbook: Workbook;
  changes: Changes;
  /** No form above is open, so this section may have the primary button. */
  prominent: boolean;
}>;

/** Creates output from scenarios: the comparison, the one-page summary and the file. */
export function SheetsPanel({ model, stale, workbook, changes, prominent }: Props): ReactElement {
  const styles = useStyles();
  const { locale, code } = useLanguage();
  const { scenarios = [model.reference] } = model;
  const day = (date: Date): string => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(date);
  return (
    <div className={styles.panel}>
      <CompareSection
        scenarios={scenarios}
        prominent={prominent}
        busy={changes.busy}
        onCompare={(chosen) => void changes.run(() => workbook.insertComparison(chosen, code))}
      />
      <ExecutiveSection
        of={scenarios.length > 1 ? model.reference.sheetName : undefined}
        busy={changes.busy}
        stale={stale}
        onAdd={() => void changes.run(() => workbook.insertExecutive(model, day(new Date()), code))}
      />
      <FileSection
        busy={changes.busy}
        stale={stale}
        several={scenarios.length > 1}
        onDownload={(choice) => {
          const written = new Date();
          return changes.query(() =>
            downloadScenarios(workbook, model, { ...choice, written, made: day(written), language: code }),
          );
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
