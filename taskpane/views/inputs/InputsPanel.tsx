import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DriversSection } from "./DriversSection";
import { FirstSteps } from "./FirstSteps";
import type { InputsProps } from "./InputsProps";
import { isUntouched } from "./isUntouched";
import { SegmentsSection } from "./SegmentsSection";
import { TermsSection } from "./TermsSection";
import { UnsavedBar } from "./UnsavedBar";

export function InputsPanel(props: InputsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel} data-tour="inputs">
      {isUntouched(props.model.cells) ? <FirstSteps /> : null}
      <DriversSection {...props} />
      <SegmentsSection {...props} />
      <TermsSection {...props} />
      <UnsavedBar {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
