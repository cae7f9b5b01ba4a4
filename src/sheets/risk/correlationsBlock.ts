/** The inputs that moved together, in the form that the functions of risk take. */
import type { RankCorrelationPair } from "../../engine/risk/correlation/RankCorrelationPair";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import { CORRELATION_COLUMNS } from "../../schema/columns";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";

export function correlationsBlock(
  rows: Rows,
  inputs: readonly Uncertainty[],
  links: readonly RankCorrelationPair[],
  name: string,
): SheetPart {
  const explanation = "Rank correlation of two inputs; all others are independent.";
  const band = section(rows.header - 2, "Inputs that move together", explanation, "F");
  const nameOf = (place: number): string => inputs[place]?.name ?? "";
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          CORRELATION_COLUMNS,
          ...links.map(({ first, second, correlation }) => [nameOf(first), nameOf(second), correlation]),
        ],
      },
    ],
    formats: [],
    names: [
      { name, range: `B${rows.header}:D${rows.last}`, comment: "Inputs that move together, header row included" },
    ],
  };
}

export const correlationsStyle = (rows: Rows): PartStyle => ({
  formats: [
    ...sectionLook(rows.header - 2, "F"),
    { range: `B${rows.header}:D${rows.header}`, style: "header" },
    { range: `D${rows.header}`, align: "right" },
    { range: `B${rows.first}:D${rows.last}`, style: "input" },
    { range: `D${rows.first}:D${rows.last}`, numberFormat: "correlation" },
  ],
});
