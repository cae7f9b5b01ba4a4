/**
 * Formulas of other sheets address the columns of a model by letter. A sheet of an earlier version, or one in which
 * somebody moved a column, has something else there.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { DRIVER_INPUT, SEGMENT_INPUT, TERM_INPUT } from "./inputColumns";
import { DRIVER_WORKING, TABLE_COLUMN, SEGMENT_WORKING, TERM_USED } from "./workingColumns";

/** The first row of a block as it stands on a sheet, and the index of its first column. */
export type HeaderRow = Readonly<{ left: number; headers: readonly unknown[] }>;

type InputBlock = "drivers" | "segments" | "terms";
type WorkingBlock = "termsUsed" | "driverWorkings" | "segmentWorkings" | "deploymentTable";
export type AddressedBlock = InputBlock | WorkingBlock;

const DRIVERS = DRIVER_COLUMNS.map((name) => [DRIVER_INPUT[name], name] as const);
const SEGMENTS = SEGMENT_COLUMNS.map((name) => [SEGMENT_INPUT[name], name] as const);

/** Which columns the name of a block covers. Users do not type into these blocks, but may insert a column. */
const COVERED: Readonly<Record<WorkingBlock, readonly [first: string, last: string]>> = {
  termsUsed: [TERM_USED.term, TERM_USED.unit],
  driverWorkings: [DRIVER_WORKING.name, DRIVER_WORKING.expert],
  segmentWorkings: [SEGMENT_WORKING.name, SEGMENT_WORKING.foundBy],
  deploymentTable: [TABLE_COLUMN.deployment, TABLE_COLUMN.belowZeroAt],
};

/** The letters of the first column that does not hold what formulas look for there; undefined if there is none. */
export function misplacedColumn(block: AddressedBlock, row: HeaderRow): string | undefined {
  switch (block) {
    case "drivers":
      return otherHeader(DRIVERS, row);
    case "segments":
      return otherHeader(SEGMENTS, row);
    case "terms":
      return misplacedValue(row);
    default:
      return coveredElsewhere(COVERED[block], row);
  }
}

/**
 * The letters of the first column with another header than it should have. Headers may have units, other names of ours,
 * and be in any language.
 */
export const otherHeader = (
  columns: readonly (readonly [letters: string, header: string])[],
  { left, headers }: HeaderRow,
): string | undefined =>
  columns.find(([letters, header]) => {
    const found = headers[columnIndex(letters) - left];
    return normalizeHeader(found) !== normalizeHeader(header);
  })?.[0];

/** Labels have any header, and so have the values, unless another column is called Value. */
function misplacedValue({ left, headers }: HeaderRow): string | undefined {
  if (left !== columnIndex(TERM_INPUT.label)) return TERM_INPUT.label;
  const named = headers.findIndex((header) => normalizeHeader(header) === "value");
  return named < 0 || left + named === columnIndex(TERM_INPUT.value) ? undefined : TERM_INPUT.value;
}

/** The first column by which a block begins or ends elsewhere than it should. */
export function coveredElsewhere(
  [first, last]: readonly [first: string, last: string],
  { left, headers }: HeaderRow,
): string | undefined {
  if (left !== columnIndex(first)) return first;
  const right = left + headers.length - 1;
  return right === columnIndex(last) ? undefined : columnLetters(Math.min(right, columnIndex(last)) + 1);
}
