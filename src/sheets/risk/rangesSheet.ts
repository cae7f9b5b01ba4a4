/** Uncertain inputs without a run: what the Risk view begins with. */
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import type { RankLink } from "../../engine/risk/links/RankLink";
import { type Look, looksTogether, upon } from "../model/Part";
import type { LanguageCode } from "../../plan/wording/LanguageCode";
import type { SheetSpec } from "../SheetSpec";
import { sheetIn } from "../words/sheetIn";
import { linksBlock, linksLook } from "./linksBlock";
import { linksName } from "./linksName";
import type { Rows } from "../model/modelLayout";
import type { Page } from "./riskPage";
import { RISK_TITLE_LOOK, riskTitle } from "./riskTitle";
import { uncertaintyBlock, uncertaintyLook } from "./uncertaintyBlock";

export type RangesSheetInput = Readonly<{
  sheetName: string;
  modelSheetName: string;
  blockName: string;
  inputs: readonly Uncertainty[];
  links: readonly RankLink[];
  language?: LanguageCode;
}>;

const HEADER = 6;
const BAND = 3;

export function rangesSheet({ language = "en", ...input }: RangesSheetInput): SheetSpec {
  const { sheetName, modelSheetName, blockName, inputs, links } = input;
  const placed = rangesRows(inputs.length, links.length);
  const { rows, linkRows } = placed;
  const parts = [
    uncertaintyBlock(rows, inputs, blockName),
    ...(linkRows === undefined ? [] : [linksBlock(linkRows, inputs, links, linksName(blockName))]),
    riskTitle(
      modelSheetName,
      "How far inputs of the model may be off. Run the Risk view of the add-in, then keep its run.",
    ),
  ];
  return sheetIn({ name: sheetName, ...upon(rangesLook(placed), parts) }, language);
}

type RangesRows = Readonly<{ rows: Rows; linkRows: Rows | undefined }>;

export function rangesRows(inputs: number, links: number): RangesRows {
  const rows = { header: HEADER, first: HEADER + 1, last: HEADER + inputs };
  const header = rows.last + 1 + BAND;
  return { rows, linkRows: links === 0 ? undefined : { header, first: header + 1, last: header + links } };
}

const page = ({ last }: Rows): Page => ({
  columnWidths: { A: 2, B: 34, C: 20, D: 14, E: 14, F: 14 },
  rowHeights: { 1: 28, 2: 18 },
  freezeRows: 2,
  showGridlines: false,
  tabColor: "#7A4B00",
  print: { landscape: true, pagesWide: 1, area: `B1:F${last}` },
});

/** How it looks without what it says. */
export function rangesLook({ rows, linkRows }: RangesRows): Required<Look> & Page {
  const looks = [uncertaintyLook(rows), ...(linkRows === undefined ? [] : [linksLook(linkRows)]), RISK_TITLE_LOOK];
  return { ...looksTogether(looks), ...page(linkRows ?? rows) };
}
