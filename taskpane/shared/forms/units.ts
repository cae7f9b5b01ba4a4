/** What the number of a field is in. The model has no currency, so money says only for what it is. */
import type { DriverColumn, SegmentColumn } from "../../../src/schema/columns";
import type { TermLabel } from "../../../src/schema/termLabels";
import type { Messages } from "../../../src/i18n/en/pane";

type UnitWords = Messages["inputs"]["units"];
/** `own`: the unit of the driver itself; `forOwn`: money for one of that. */
type Named = keyof UnitWords | "own" | "forOwn";

const COLUMNS: Readonly<Partial<Record<DriverColumn | SegmentColumn, Named>>> = {
  First: "own",
  Floor: "own",
  Rate: "forOwn",
  Slope: "perDoubling",
  Clients: "clients",
  Price: "perClient",
  Entry: "once",
  Acquisition: "perClient",
  Fee: "aMonth",
  "Run cost": "aMonth",
  Term: "months",
  Churn: "aMonth",
  Size: "times",
};

const TERMS: Readonly<Record<TermLabel, keyof UnitWords>> = {
  "Non-recurring cost": "once",
  Transfer: "ofExperience",
  "Trial failure": "ofTrials",
  "Trial cost": "ofDeployment",
  "Start rate": "aMonth",
  Ramp: "aMonth",
  "Max rate": "aMonth",
  Experts: "people",
  Horizon: "months",
  "Discount rate": "aYear",
  "Payment delay": "months",
};

/** `own`: what stands in the driver's Unit column. Nothing where nobody said what it is in. */
export function unitOfColumn(column: string, words: UnitWords, own = ""): string | undefined {
  const named = COLUMNS[column as DriverColumn | SegmentColumn];
  if (named === "own") return own === "" ? undefined : own;
  if (named === "forOwn") return own === "" ? undefined : `/ ${own}`;
  return named === undefined ? undefined : words[named];
}

export const unitOfTerm = (label: TermLabel, words: UnitWords): string => words[TERMS[label]];
