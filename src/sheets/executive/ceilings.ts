/** Segments charged more than their profile can pay: one line below the reasons, and the prices it depends on. */
import { blockColumn } from "../model/blockColumn";
import { PROFILE_COLUMNS } from "../model/inputColumns";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import { wholeText } from "../wholeText";
import { type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";

const LINE = `${PAGE_COLUMNS.first}${PAGE.ceilings}`;

/** The price ceiling of a profile; a text if the profile can pay nothing or is incomplete. */
export const ceilingCell = ({ ceilings }: ExecutiveLayout, profile: number): string => `C${ceilings.first + profile}`;

export function ceilings(layout: ExecutiveLayout): SheetPart {
  const { ceilings: rows, modelSheet, model, profiles } = layout;
  const across = `${LINE}:${PAGE_COLUMNS.last}${PAGE.ceilings}`;
  const look = [
    { range: across, style: "prose" as const, wrap: true },
    { range: across, style: "differs" as const },
  ];
  const band = section(
    rows.header - 2,
    "Workings: price ceilings",
    "The most that a profile can pay, and the highest price of the segment of its name. Not printed.",
  );
  const lines = (profiles?.names ?? []).map((name, index): readonly CellValue[] => {
    const row = rows.first + index;
    const called = `${modelSheet}!$${PROFILE_COLUMNS[index] ?? "C"}$${profiles?.header ?? 1}`;
    const ofSegments = (letter: string): string => `${modelSheet}!${blockColumn(letter, model.segments)}`;
    const most = `IF(ISNUMBER(C${row})," and can pay "&${wholeText(`C${row}`)}&" at most. "," and can pay nothing. ")`;
    // More than the rounding error in the last digits of a ceiling.
    const dear = `AND(OR(ISNUMBER(C${row}),C${row}="none"),N(D${row})>IF(ISNUMBER(C${row}),C${row},0)*1.000000001)`;
    return [
      { formula: `=${called}&""` },
      { formula: `=IFERROR(IFNA(ROLLOUT.PRICECEILING(${name}),"none"),"no figures")` },
      { formula: `=IF(B${row}="","",IFERROR(SUMPRODUCT((${ofSegments("B")}=B${row})*1,${ofSegments("E")}),""))` },
      { formula: `=IF(${dear},B${row}&" are asked "&${wholeText(`D${row}`)}&${most},"")` },
    ];
  });
  const none: readonly CellValue[] = ["none", "", "", ""];
  const said = lines.map((_, index) => `E${rows.first + index}`).join("&");
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [["Segment", "Price ceiling", "Price asked of it", "Line"], ...(lines.length === 0 ? [none] : lines)],
      },
      ...(lines.length === 0 ? [] : [{ at: LINE, cells: [[{ formula: `=${said}` }]] }]),
    ],
    formats: [
      ...look,
      ...band.formats,
      { range: `B${rows.header}:E${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:E${rows.last}`, style: "working" },
      { range: `C${rows.first}:D${rows.last}`, numberFormat: "money", align: "right" },
    ],
    merges: [across],
  };
}
