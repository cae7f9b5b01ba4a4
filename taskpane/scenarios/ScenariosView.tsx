import { type ComponentProps, type ReactElement } from "react";
import type { ModelState } from "../model/useModel";
import { ShareSection } from "../share/ShareSection";
import { ScenariosPanel } from "./ScenariosPanel";
import { SheetsPanel } from "./SheetsPanel";

type Props = ComponentProps<typeof ScenariosPanel> & Readonly<{ reading: Extract<ModelState, { kind: "model" }> }>;

/** All that concerns the scenarios of a workbook together, one section below the other. Loaded when first opened. */
export default function ScenariosView(props: Props): ReactElement {
  const { reading, workbook, changes } = props;
  return (
    <>
      <ScenariosPanel {...props} />
      <SheetsPanel model={reading.model} stale={reading.problems.length > 0} workbook={workbook} changes={changes} />
      <ShareSection workbook={workbook} changes={changes} />
    </>
  );
}
