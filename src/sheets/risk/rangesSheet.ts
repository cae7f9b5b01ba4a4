/** Uncertain inputs without a run: what the Risk view begins with. */
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import type { RankLink } from "../../engine/risk/links/RankLink";
import { together } from "../model/Part";
import type { SheetSpec } from "../SheetSpec";
import { linksBlock } from "./linksBlock";
import { linksName } from "./linksName";
import { riskTitle } from "./riskTitle";
import { uncertaintyBlock } from "./uncertaintyBlock";

export type RangesSheetInput = Readonly<{
  sheetName: string;
  modelSheetName: string;
  blockName: string;
  inputs: readonly Uncertainty[];
  links: readonly RankLink[];
}>;

const HEADER = 6;
const BAND = 3;

export function rangesSheet({ sheetName, modelSheetName, blockName, inputs, links }: RangesSheetInput): SheetSpec {
  const rows = { header: HEADER, first: HEADER + 1, last: HEADER + inputs.length };
  const header = rows.last + 1 + BAND;
  const linkRows = { header, first: header + 1, last: header + links.length };
  const parts = [
    uncertaintyBlock(rows, inputs, blockName),
    ...(links.length === 0 ? [] : [linksBlock(linkRows, inputs, links, linksName(blockName))]),
    riskTitle(
      modelSheetName,
      "How far inputs of the model may be off. Run the Risk view of the add-in, then keep its run.",
    ),
  ];
  return {
    name: sheetName,
    ...together(parts),
    columnWidths: { A: 2, B: 34, C: 20, D: 14, E: 14, F: 14 },
    rowHeights: { 1: 28, 2: 18 },
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#7A4B00",
    print: { landscape: true, pagesWide: 1, area: `B1:F${links.length === 0 ? rows.last : linkRows.last}` },
  };
}
