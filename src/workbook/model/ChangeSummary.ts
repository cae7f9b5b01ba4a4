/** The result of a command, as data: the pane formats it in its own language. */
import type { TermLabel } from "../../schema/terms";
import type { CopyWarning } from "./CopyWarning";

export type ChangeSummary =
  | Readonly<{
      what:
        | "driverAdded"
        | "driverChanged"
        | "driverRemoved"
        | "segmentAdded"
        | "segmentChanged"
        | "segmentRemoved"
        | "segmentMoved"
        | "priceBreakAdded"
        | "priceBreakRemoved";
      name: string;
    }>
  | Readonly<{ what: "termChanged"; label: TermLabel }>
  | Readonly<{ what: "numbersChanged" | "valuesPasted" | "inputsSaved"; count: number }>
  | Readonly<{ what: "sheetAdded"; sheet: string }>
  | Readonly<{ what: "formulaAdded"; at: string }>
  | Readonly<{ what: "formulasToValues" | "formulasRestored" | "formulasEntered"; count: number }>
  | Readonly<{ what: "scenarioDuplicated"; sheet: string; copy: string; notes: readonly CopyWarning[] }>
  | Readonly<{ what: "scenarioRenamed"; before: string; after: string }>
  | Readonly<{ what: "scenarioDeleted" | "scenarioImported" | "scenarioMade"; sheet: string }>
  | Readonly<{ what: "scenarioImportedWithRanges"; sheet: string; ranges: string }>;
