import type { CellValue } from "../SheetSpec";
import type { Rows } from "./modelLayout";
import type { Part } from "./Part";
import { section } from "./section";

/** What is compared, by native formulas, by ROLLOUT functions; both without "=". */
export type Comparison = readonly [label: CellValue, native: string, viaFunction: string];

/** #VALUE! by Excel's number: the function is there and refuses an input. Any other error: it is not there. */
const REFUSED = 3;
const TOLERANCE = 1e-9;
const HEADERS = ["Check", "Native", "Function", "Difference", "Outcome"];

/** Two ways to each figure, and whether they agree. Columns B to F, the tolerance in G. */
export function comparisons(rows: Rows, asked: readonly Comparison[], explanation: string): Part {
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
  const band = section(rows.header - 2, "Checks", explanation, "G");
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...cells] },
      { at: `G${rows.header}`, cells: [["Tolerance"], [TOLERANCE]] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:G${rows.header}`, style: "header" },
      { range: `C${rows.header}:G${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:F${rows.last}`, style: "check", align: "right" },
      { range: `C${rows.first}:E${rows.last}`, numberFormat: "moneyCents" },
      { range: `G${rows.first}`, style: "input", numberFormat: "scientific" },
    ],
  };
}
