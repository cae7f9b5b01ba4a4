import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { CellValue } from "../SheetSpec";
import { column, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";
import { CHECK } from "./workingColumns";

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
type Options = Readonly<{
  t: SheetMessages;
  explanation: string;
  /** Says in words beside each check why it fails. */ withReasons?: boolean;
}>;

/** The outcomes of all checks. */
export const outcomesOf = (rows: Rows): string => column(CHECK.outcome, rows);

/** The address of a check's result by the add-in's functions. `check`: counted from 0. */
export const functionCell = ({ first }: Rows, check: number): string => `${CHECK.viaFunction}${first + check}`;

/** Two calculations of each figure, and whether they agree. Columns B to F, the tolerance in G, reasons in H. */
export function comparisons(
  rows: Rows,
  lines: readonly Comparison[],
  { t, explanation, withReasons = false }: Options,
): SheetPart {
  const [fails, notChecked] = [formulaText(t.common.checkFails), formulaText(t.common.notChecked)];
  const cells = lines.map(([label, native, viaFunction], index): readonly CellValue[] => {
    const row = rows.first + index;
    return [
      label,
      { formula: `=${native}` },
      { formula: `=${viaFunction}` },
      { formula: `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),C${row}-D${row},0)` },
      {
        formula: `=IF(ISERROR(D${row}),IF(ERROR.TYPE(D${row})=${REFUSED},${fails},${notChecked}),IF(ISERROR(C${row}),${fails},IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),IF(ABS(E${row})<=$G$${rows.first}*MAX(1,ABS(D${row})),"OK",${fails}),IF(C${row}=D${row},"OK",${fails}))))`,
      },
    ];
  });
  const differ = formulaText(t.reasons.figuresDiffer);
  const reasons = lines.map(([, , , reason = differ], index): readonly CellValue[] => [
    { formula: `=${reasonOf(rows.first + index, reason, t)}` },
  ]);
  const { check, native, function: viaFunction, difference, outcome } = t.model;
  const headers = [check, native, viaFunction, difference, outcome];
  const band = section(rows.header - 2, t.model.checks, explanation, withReasons ? undefined : "G");
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [headers, ...cells] },
      { at: `G${rows.header}`, cells: [[t.model.tolerance], [TOLERANCE]] },
      ...(withReasons ? [{ at: `${CHECK.reason}${rows.header}`, cells: [[t.reasons.reason], ...reasons] }] : []),
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
            { range: `${CHECK.reason}${rows.header}:M${rows.header}`, style: "header" as const },
            { range: `${CHECK.reason}${rows.first}:${CHECK.reason}${rows.last}`, style: "note" as const },
          ]
        : []),
    ],
  };
}

/** Why a check fails, in words; blank if it does not. */
const reasonOf = (row: number, differ: string, { common, reasons }: SheetMessages): string =>
  `IF(F${row}<>${formulaText(common.checkFails)},"",IF(ISERROR(D${row}),${formulaText(reasons.functionsRefuse)},IF(ISERROR(C${row}),${formulaText(reasons.nativeInError)},${differ})))`;
