import { type ComponentProps, type ReactElement, useMemo, useState } from "react";
import { atMost } from "../../shared/jobs/atMost";
import { RunJobContext, useRunJob } from "../../shared/jobs/RunJob";
import type { ModelState } from "../../shared/model/useModel";
import { ShareSection } from "../../features/share/ShareSection";
import { type OpenForm, ScenariosPanel } from "./ScenariosPanel";
import { SheetsPanel } from "./SheetsPanel";

type Props = Omit<ComponentProps<typeof ScenariosPanel>, "opened" | "setOpened" | "several"> &
  Readonly<{ reading: Extract<ModelState, { kind: "model" }> }>;

/**
 * Number of scenarios that are computed at a time. Each takes a core, and Excel and the current answer need cores too.
 */
const MAX_PARALLEL = 2;

/** Everything about all scenarios of a workbook, in sections. Loaded when first opened. */
export function ScenariosView(props: Props): ReactElement {
  const { reading, workbook, changes } = props;
  const [opened, setOpened] = useState<OpenForm>();
  const runJob = useRunJob();
  const jobs = useMemo(() => atMost(MAX_PARALLEL, runJob), [runJob]);
  const several = (reading.model.scenarios ?? []).length > 1;
  return (
    <>
      <RunJobContext value={jobs}>
        <ScenariosPanel {...props} opened={opened} setOpened={setOpened} several={several} />
      </RunJobContext>
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
