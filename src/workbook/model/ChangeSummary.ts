/** The result of a command, as data: the pane formats it in its own language. */
import type { OptionalDriverColumn } from "../../schema/drivers";
import type { OptionalSegmentColumn } from "../../schema/segments";
import type { CopyWarning } from "./CopyWarning";

export type ChangeSummary =
  | Readonly<{
      kind:
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
  | Readonly<{ kind: "termChanged"; label: string }>
  | Readonly<{ kind: "columnAdded"; column: OptionalDriverColumn | OptionalSegmentColumn }>
  | Readonly<{ kind: "numbersChanged" | "valuesPasted" | "inputsSaved"; count: number }>
  | Readonly<{ kind: "sheetAdded"; sheet: string }>
  | Readonly<{ kind: "formulaAdded"; at: string }>
  | Readonly<{ kind: "formulasToValues" | "formulasRestored" | "formulasEntered"; count: number }>
  | Readonly<{ kind: "scenarioDuplicated"; sheet: string; copy: string; notes: readonly CopyWarning[] }>
  | Readonly<{ kind: "scenarioRenamed"; before: string; after: string }>
  | Readonly<{ kind: "scenarioDeleted" | "scenarioImported" | "scenarioMade"; sheet: string }>
  | Readonly<{ kind: "scenarioImportedWithRanges"; sheet: string; ranges: string }>;
