/** Which inputs moved together, in the form that the functions of risk take. */
import type { RankLink } from "../../engine/risk/links/RankLink";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import { LINK_COLUMNS } from "../../plan/columns";
import type { Rows } from "../model/modelLayout";
import type { Look, Part } from "../model/Part";
import { section, sectionLook } from "../model/section";

export function linksBlock(rows: Rows, inputs: readonly Uncertainty[], links: readonly RankLink[], name: string): Part {
  const explanation = "Rank correlation of two inputs; all others are independent.";
  const band = section(rows.header - 2, "Inputs that move together", explanation, "F");
  const nameOf = (place: number): string => inputs[place]?.name ?? "";
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          LINK_COLUMNS,
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

export const linksLook = (rows: Rows): Look => ({
  formats: [
    ...sectionLook(rows.header - 2, "F"),
    { range: `B${rows.header}:D${rows.header}`, style: "header" },
    { range: `D${rows.header}`, align: "right" },
    { range: `B${rows.first}:D${rows.last}`, style: "input" },
    { range: `D${rows.first}:D${rows.last}`, numberFormat: "correlation" },
  ],
});
