import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Model } from "../../src/workbook/Model";
import type { Changes } from "../model/useChanges";
import type { Workbook } from "../Workbook";
import { DriversSection } from "./DriversSection";
import { SegmentsSection } from "./SegmentsSection";
import { TermsSection } from "./TermsSection";

export type InputsProps = Readonly<{ model: Model; workbook: Workbook; changes: Changes }>;

export function InputsPanel(props: InputsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <DriversSection {...props} />
      <SegmentsSection {...props} />
      <TermsSection {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
