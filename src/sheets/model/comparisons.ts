import type { CellValue } from "../SheetSpec";
import type { Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";

/**
 * One comparison: a native formula and a ROLLOUT formula, both without "=". `reason` is a formula for the text that
 * explains a difference.
 */
export type Comparison = readonly [label: CellValue, native: string, viaFunction: string, reason?: string];

/**
 * #VALUE! by its number in Excel: the function exists and refuses an input. Any other error means that the function is
 * missing.
 */
export const REFUSED = 3;
const TOLERANCE = 1e-9;
const HEADERS = ["Check", "Native", "Function", "Difference", "Outcome"];
/** Column of the reasons, beside the tolerance; present only if reasons are requested. */
const REASON = "H";

type Told = Readonly<{
  explanation: string;
  /** Says in words beside each check why it fails. */ withReasons?: boolean;
}>;

/** Two calculations of each figure, and whether they agree. Columns B to F, the tolerance in G, reasons in H. */
export function comparisons(
  rows: Rows,
  asked: readonly Comparison[],
  { explanation, withReasons = false }: Told,
): SheetPart {
  const cells = asked.map(([label, native, viaFunction], index): readonly CellValue[] => {
    const row = rows.first + index;
    return [
      label,
      { formula: `=${native}` },
      { formula: `=${viaFunction}` },
      { formula: `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),C${row}-D${row},0)` },
      {
        formula: `=IF(ISERROR(D${row}),IF(ERROR.TYPE(D${row})=${REFUSED},"CHECK","not checked"),IF(ISERROR(C${row}),"CHECK",IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),IF(ABS(E${row})<=$G$${rows.first}*MAX(1,ABS(D${row})),"OK","CHECK"),IF(C${row}=D${row},"OK","CHECK"))))`,
      },
    ];
  });
  const reasons = asked.map(([, , , reason = DIFFER], index): readonly CellValue[] => [
    { formula: `=${reasonOf(rows.first + index, reason)}` },
  ]);
  const band = section(rows.header - 2, "Checks", explanation, withReasons ? undefined : "G");
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...cells] },
      { at: `G${rows.header}`, cells: [["Tolerance"], [TOLERANCE]] },
      ...(withReasons ? [{ at: `${REASON}${rows.header}`, cells: [["Reason"], ...reasons] }] : []),
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:G${rows.header}`, style: "header" },
      { range: `C${rows.header}:G${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:F${rows.last}`, style: "check", align: "right" },
      { range: `C${rows.first}:E${rows.last}`, numberFormat: "moneyCents" },
      { range: `G${rows.first}`, style: "input", numberFormat: "scientific" },
      ...(withReasons
        ? [
            { range: `${REASON}${rows.header}:M${rows.header}`, style: "header" as const },
            { range: `${REASON}${rows.first}:${REASON}${rows.last}`, style: "note" as const },
          ]
        : []),
    ],
  };
}

const DIFFER = '"The native figure and that of the function differ."';

export const REFUSES =
  "The functions refuse an input: the answer on top says which. If it gives no reason, press Ctrl+Alt+F9.";

/** Why a check shows CHECK, in words; blank if it does not. */
const reasonOf = (row: number, differ: string): string =>
  `IF(F${row}<>"CHECK","",IF(ISERROR(D${row}),"${REFUSES}",IF(ISERROR(C${row}),"The native formula is in error.",${differ})))`;
