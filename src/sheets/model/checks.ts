/** Native formulas beside ROLLOUT functions: two ways to each figure, and whether they agree. */
import type { CellValue } from "../SheetSpec";
import { column, type ModelLayout, planNames, type Rows } from "./modelLayout";
import type { Part } from "./Part";
import { section } from "./section";
import { termCells } from "./termsUsed";

const TOLERANCE = 1e-9;
const HEADERS = ["Check", "Native", "Function", "Difference", "Outcome"];

export function checks(layout: ModelLayout): Part {
  const { checks: rows, ladder, segmentWorkings, segments, drivers, terms } = layout;
  const { clients } = termCells(layout);
  const plan = planNames(layout);
  const laddered = `MIN(${clients},ROWS(${column("B", ladder)}))`;
  const middle = `ROUNDUP(${laddered}/2,0)`;
  const at = (letter: string, deployment: string): string =>
    `LOOKUP(${deployment},${column("B", ladder)},${column(letter, ladder)})`;
  const below = column("L", ladder);
  // Only "no answer" is an answer: a refused input or a missing add-in stays an error.
  const within = (formula: string): string => `IFNA(IF(${formula}<=${laddered},${formula},"none"),"none")`;
  const asked: readonly (readonly [string, string, string])[] = [
    ["Unit cost in the middle", at("E", middle), `ROLLOUT.UNITCOST(${middle},${plan})`],
    ["Total cost of the first client", at("G", "1"), `ROLLOUT.TOTALCOST(1,${plan})`],
    ["Total cost at the end", at("G", laddered), `ROLLOUT.TOTALCOST(${laddered},${plan})`],
    ["Margin in the middle", at("K", middle), `ROLLOUT.MARGIN(${middle},${plan})`],
    ["Margin at the end", at("K", laddered), `ROLLOUT.MARGIN(${laddered},${plan})`],
    ["Breakeven, first reached", `IFNA(MATCH(0,${below},0),"none")`, within(`ROLLOUT.BREAKEVEN(${plan})`)],
    [
      "Kept to the end of the ladder",
      `IF(MAX(${below})<${laddered},MAX(${below})+1,"none")`,
      // Beyond the ladder the margin may be lost again: compared only where the ladder holds every client.
      `IF(${clients}>${laddered},IF(MAX(${below})<${laddered},MAX(${below})+1,"none"),IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none"))`,
    ],
    ["Clients, counted twice", `MAX(${column("C", segmentWorkings)})+N(D${segments.last})`, clients],
    ["Cells typed below the terms", typedBelow("E", terms, drivers), "0"],
    ["Cells typed below the drivers", typedBelow("K", drivers, segments), "0"],
    ["Cells typed below the segments", typedBelow("M", segments, rows), "0"],
  ];
  const cells = asked.map(([label, native, viaFunction], index): readonly CellValue[] => {
    const row = rows.first + index;
    return [
      label,
      { formula: `=${native}` },
      { formula: `=${viaFunction}` },
      { formula: `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),C${row}-D${row},0)` },
      {
        formula: `=IF(ISERROR(D${row}),"not checked",IF(ISERROR(C${row}),"CHECK",IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),IF(ABS(E${row})<=$G$${rows.first}*MAX(1,ABS(D${row})),"OK","CHECK"),IF(C${row}=D${row},"OK","CHECK"))))`,
      },
    ];
  });
  const band = section(
    rows.header - 2,
    "Checks",
    "The ladder's native formulas against the add-in's functions. Without the add-in they read \"not checked\".",
    "G",
  );
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

/**
 * How many cells between a block and the next section hold something beside the note: they are counted by no formula. From the last row of the block on, so
 * that a row inserted right below it lies within.
 */
function typedBelow(letter: string, { last }: Rows, next: Rows): string {
  const band = next.header - 2;
  const filled = (from: number, to: number): string => `COUNTA($B$${from}:$${letter}$${to})`;
  return `${filled(last, band)}-${filled(last, last)}-COUNTA($B$${last + 1})-${filled(band, band)}`;
}
