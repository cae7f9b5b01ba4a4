import { type ComponentProps, type ReactElement, useState } from "react";
import type { ModelState } from "../model/useModel";
import { ShareSection } from "../share/ShareSection";
import { type Opened, ScenariosPanel } from "./ScenariosPanel";
import { SheetsPanel } from "./SheetsPanel";

type Props = Omit<ComponentProps<typeof ScenariosPanel>, "opened" | "setOpened" | "several"> &
  Readonly<{ reading: Extract<ModelState, { kind: "model" }> }>;

/** All that concerns the scenarios of a workbook together, one section below the other. Loaded when first opened. */
export function ScenariosView(props: Props): ReactElement {
  const { reading, workbook, changes } = props;
  const [opened, setOpened] = useState<Opened>();
  const several = (reading.model.scenarios ?? []).length > 1;
  return (
    <>
      <ScenariosPanel {...props} opened={opened} setOpened={setOpened} several={several} />
      <SheetsPanel
        prominent={opened === undefined}
        model={reading.model}
        stale={reading.problems.length > 0}
        workbook={workbook}
        changes={changes}
      />
      <ShareSection workbook={workbook} changes={changes} />
    </>
  );
}
