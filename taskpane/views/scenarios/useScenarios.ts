import { useEffect, useState } from "react";
import type { ListedModel } from "../../../src/workbook/model/Model";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../../src/workbook/office/officeFailure";
import type { Workbook } from "../../workbook/Workbook";

export type Scenarios = Readonly<{
  /** Undefined until the models are read. */
  list: readonly ListedModel[] | undefined;
  /** Names of all sheets of the workbook. */
  taken: readonly string[];
  failure: WorkbookError | undefined;
}>;

/** All models of the workbook, read again whenever the active model is read. */
export function useScenarios(workbook: Workbook, reading: unknown): Scenarios {
  const [scenarios, setScenarios] = useState<Scenarios>({ list: undefined, taken: [], failure: undefined });
  useEffect(() => {
    let isOutdated = false;
    Promise.all([workbook.listModels(), workbook.sheetNames()]).then(
      ([list, taken]) => {
        if (!isOutdated) setScenarios({ list, taken, failure: undefined });
      },
      (error: unknown) => {
        if (!isOutdated) setScenarios((before) => ({ ...before, failure: officeFailure(error) }));
      },
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook, reading]);
  return scenarios;
}
