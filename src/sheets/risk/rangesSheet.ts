/** Uncertain inputs without a simulation: the starting values of the Risk view. */
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import type { RankCorrelationPair } from "../../engine/risk/correlation/RankCorrelationPair";
import { type PartStyle, mergeStyles, withContent } from "../model/SheetPart";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import type { SheetSpec } from "../SheetSpec";
import { correlationsBlock, correlationsStyle } from "./correlationsBlock";
import { correlationsName } from "./correlationsName";
import type { Rows } from "../model/modelLayout";
import type { Page } from "./riskPage";
import { RISK_TITLE_LOOK, riskTitle } from "./riskTitle";
import { uncertaintyBlock, uncertaintyLook } from "./uncertaintyBlock";

export type RangesSheetInput = Readonly<{
  sheetName: string;
  modelSheetName: string;
  blockName: string;
  inputs: readonly Uncertainty[];
  correlations: readonly RankCorrelationPair[];
  language?: LanguageCode;
}>;

const HEADER = 6;
const BAND = 3;

export function rangesSheet({ language = "en", ...input }: RangesSheetInput): SheetSpec {
  const { sheetName, modelSheetName, blockName, inputs, correlations } = input;
  const t = sheetMessages(language);
  const placed = rangesRows(inputs.length, correlations.length);
  const { rows, correlationRows } = placed;
  const parts = [
    uncertaintyBlock(rows, inputs, { name: blockName, t }),
    ...(correlationRows === undefined
      ? []
      : [correlationsBlock(correlationRows, inputs, correlations, { name: correlationsName(blockName), t })]),
    riskTitle(modelSheetName, t.risk.rangesSubtitle, t),
  ];
  return { name: sheetName, ...withContent(rangesLook(placed), parts) };
}

type RangesRows = Readonly<{ rows: Rows; correlationRows: Rows | undefined }>;

export function rangesRows(inputs: number, correlations: number): RangesRows {
  const rows = { header: HEADER, first: HEADER + 1, last: HEADER + inputs };
  const header = rows.last + 1 + BAND;
  return {
    rows,
    correlationRows: correlations === 0 ? undefined : { header, first: header + 1, last: header + correlations },
  };
}

const page = ({ last }: Rows): Page => ({
  columnWidths: { A: 2, B: 34, C: 20, D: 18, E: 14, F: 14 },
  rowHeights: { 1: 28, 2: 18 },
  freezeRows: 2,
  showGridlines: false,
  tabColor: "#7A4B00",
  print: { landscape: true, pagesWide: 1, area: `B1:F${last}` },
});

/** The style of the sheet without its contents. */
export function rangesLook({ rows, correlationRows }: RangesRows): Required<PartStyle> & Page {
  const looks = [
    uncertaintyLook(rows),
    ...(correlationRows === undefined ? [] : [correlationsStyle(correlationRows)]),
    RISK_TITLE_LOOK,
  ];
  return { ...mergeStyles(looks), ...page(correlationRows ?? rows) };
}
