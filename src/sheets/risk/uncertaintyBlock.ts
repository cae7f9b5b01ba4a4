/** The uncertain inputs, in the form that the functions of risk take. */
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { inputLabel } from "../inputLabel";
import { UNCERTAINTY_COLUMNS } from "../../schema/columns";
import { isPercentage } from "../../schema/isPercentage";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";

export function uncertaintyBlock(
  rows: Rows,
  inputs: readonly Uncertainty[],
  { name, t }: Readonly<{ name: string; t: SheetMessages }>,
): SheetPart {
  const band = section(rows.header - 2, t.risk.uncertainInputs, t.risk.uncertainInputsExplained, "F");
  const range = `B${rows.header}:F${rows.last}`;
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          UNCERTAINTY_COLUMNS.map(t.heading),
          ...inputs.map((one) => [inputLabel(one.name, t), one.low, one.likely, one.high, one.distribution]),
        ],
      },
    ],
    formats: inputs.map(({ target }, index) => ({
      range: `C${rows.first + index}:E${rows.first + index}`,
      numberFormat: isPercentage(target) ? ("percent" as const) : ("quantity" as const),
    })),
    names: [{ name, range, comment: t.risk.nameOfUncertainty }],
  };
}

export const uncertaintyLook = (rows: Rows): PartStyle => ({
  formats: [
    ...sectionLook(rows.header - 2, "F"),
    { range: `B${rows.header}:F${rows.header}`, style: "header" },
    { range: `C${rows.header}:E${rows.header}`, align: "right" },
    { range: `B${rows.first}:F${rows.last}`, style: "input" },
    // Right-aligned, because the figures in the column before it end at its left edge.
    { range: `F${rows.header}:F${rows.last}`, align: "right" },
  ],
});
