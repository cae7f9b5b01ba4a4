/** Segments charged more than their profile can pay: a sentence after the reasons, and the prices it depends on. */
import type { SegmentColumn } from "../../schema/segments";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "../model/blockColumn";
import { PROFILE_COLUMNS, SEGMENT_INPUT } from "../model/inputColumns";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import { wholeText } from "../wholeText";
import type { ExecutiveLayout } from "./executiveLayout";

/** The sentences on all profiles together. */
const allCell = ({ ceilings }: ExecutiveLayout): string => `$F$${ceilings.first}`;

/** What follows the reasons, as pieces of a formula. */
export const ceilingsText = (layout: InLanguage<ExecutiveLayout>): readonly string[] =>
  (layout.profiles?.names.length ?? 0) === 0
    ? []
    : [`IF(${allCell(layout)}="","",${formulaText(layout.t.executive.blank)}&${allCell(layout)})`];

/** The price ceiling of a profile; a text if the profile can pay nothing or is incomplete. */
export const ceilingCell = ({ ceilings }: ExecutiveLayout, profile: number): string => `C${ceilings.first + profile}`;

export function ceilings(layout: InLanguage<ExecutiveLayout>): SheetPart {
  const { ceilings: rows, modelSheet, model, profiles, t } = layout;
  const texts = t.executive;
  const band = section(rows.header - 2, texts.workingsPriceCeilings, texts.workingsCeilingsExplained);
  const [none, noFigures] = [formulaText(t.common.none), formulaText(texts.noFigures)];
  const [pay, canPay] = [formulaText(texts.pay), formulaText(texts.andCanPay)];
  const [atMost, canPayNothing] = [formulaText(texts.atMost), formulaText(texts.andCanPayNothing)];
  const ofSegments = (column: SegmentColumn): string =>
    `${modelSheet}!${blockColumn(SEGMENT_INPUT[column], model.segments)}`;
  const lines = (profiles?.names ?? []).map((name, index): readonly CellValue[] => {
    const row = rows.first + index;
    const called = `${modelSheet}!$${PROFILE_COLUMNS[index] ?? "C"}$${profiles?.header ?? 1}`;
    const most = `IF(ISNUMBER(C${row}),${canPay}&${wholeText(`C${row}`, t)}&${atMost},${canPayNothing})`;
    // More than the rounding error in the last digits of a ceiling.
    const dear = `AND(OR(ISNUMBER(C${row}),C${row}=${none}),N(D${row})>IF(ISNUMBER(C${row}),C${row},0)*1.000000001)`;
    return [
      { formula: `=${called}&""` },
      { formula: `=IFERROR(IFNA(ROLLOUT.PRICECEILING(${name}),${none}),${noFigures})` },
      {
        formula: `=IF(B${row}="","",IFERROR(SUMPRODUCT((${ofSegments("Segment")}=B${row})*1,${ofSegments("Price")}),""))`,
      },
      { formula: `=IF(${dear},B${row}&${pay}&${wholeText(`D${row}`, t)}&${most},"")` },
    ];
  });
  const noProfile: readonly CellValue[] = [t.common.none, "", "", ""];
  const headers = [t.heading("Segment"), t.model.priceCeiling, t.model.yourPrice, texts.line];
  const said = lines.map((_, index) => `E${rows.first + index}`).join("&");
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [headers, ...(lines.length === 0 ? [noProfile] : lines)],
      },
      ...(lines.length === 0
        ? []
        : [{ at: `F${rows.header}`, cells: [[texts.allLines], [{ formula: `=TRIM(${said})` }]] }]),
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:F${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:F${rows.last}`, style: "working" },
      { range: `C${rows.first}:D${rows.last}`, numberFormat: "money", align: "right" },
    ],
  };
}
