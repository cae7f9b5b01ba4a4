/**
 * One row for each row of the segments, matched by position in the block: its first deployment, the experience before
 * it, and the contribution of one of its clients.
 */
import { blockCell, blockRows } from "./blockColumn";
import { column, type ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { rowsOf } from "./rowsOf";
import { section } from "./section";
import { termCells } from "./termsUsed";
import { WHOLE } from "./workingColumns";

const HEADERS = [
  "Segment row",
  "Clients before",
  "Of its industry",
  "Position before",
  "Months served",
  "Contribution",
  "Found by",
];
/** To the right of the printed area. */
const FURTHER = ["Industry", "Clients", "Refused: 1", "Number"];
const MOST = { months: "1200", size: "1E+9" } as const;

export function segmentWorkings(layout: ModelLayout): SheetPart {
  const { segments, segmentWorkings: rows } = layout;
  const { transfer } = termCells(layout);
  const band = section(
    rows.header - 2,
    "Workings: segments",
    "Position: experience in the industry, and the share of that won elsewhere.",
  );
  const position = `(ROW()-ROW($B$${rows.header}))`;
  const typed = (letter: string): string => blockCell(letter, segments, position);
  const number = (letter: string): string => `N(${typed(letter)})`;
  const filled = (text: string): string => `=IF($B{r}="",0,${text})`;
  const soFar = (letter: string): string => `$${letter}$${rows.first}:$${letter}{r}`;
  const [term, churn] = [number("J"), number("K")];
  const formulas = [
    `=IF(${position}>${blockRows("B", segments)},"",TRIM(${typed("B")}))`,
    `=N(C{p})+N($P{p})`,
    // The industry's clients down to this row, less the clients of this row.
    filled(`SUMPRODUCT(--(${soFar("O")}=$O{r}),${soFar("P")})-$P{r}`),
    filled(`D{r}+${transfer}*(C{r}-D{r})`),
    // A retention rate too small for a number is 0 in Excel and an error in LibreOffice, so it is set to 0.
    filled(`IF(${churn}=0,${term},(1-IF(${term}*LN(1-${churn})<-700,0,(1-${churn})^${term}))/${churn})`),
    filled(`${number("E")}+(${number("H")}-${number("I")})*F{r}`),
    // A segment without clients is skipped, because spreadsheets differ in which of two equal keys they find.
    `=C{r}-IF($P{r}=0,0.5,0)`,
  ];
  const further = [
    `=IF($B{r}="","",TRIM(${typed("C")}))`,
    filled(`ROUND(${number("D")},0)`),
    filled(refused(number, column("B", rows))),
    // The cell above the first row is a text, which MAX ignores.
    filled(`MAX($R$${rows.header}:$R{p})+1`),
  ];
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas)] },
      { at: `O${rows.header}`, cells: [FURTHER, ...rowsOf(rows, further)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header" },
      { range: `C${rows.header}:H${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:H${rows.last}`, style: "working" },
      { range: `C${rows.first}:D${rows.last}`, numberFormat: "count" },
      { range: `E${rows.first}:F${rows.last}`, numberFormat: "working" },
      { range: `G${rows.first}:G${rows.last}`, numberFormat: "money" },
      { range: `H${rows.first}:H${rows.last}`, numberFormat: "general" },
      { range: `O${rows.header}:R${rows.header}`, style: "header", align: "right" },
      { range: `O${rows.first}:R${rows.last}`, style: "working" },
      { range: `P${rows.first}:R${rows.last}`, numberFormat: "count" },
    ],
    names: [
      {
        name: `${layout.prefix}_SegmentRows`,
        range: `B${rows.header}:H${rows.last}`,
        comment: "Segments made ready for the ladder",
      },
    ],
  };
}

/** 1 if the functions refuse the row, as src/plan/readSegments does; the ladder then shows no figure. */
function refused(number: (letter: string) => string, names: string): string {
  const [clients, entry, acquisition, runCost, term, churn, size] = ["D", "F", "G", "I", "J", "K", "L"].map(number) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const notWhole = (value: string): string => `ABS(${value}-ROUND(${value},0))>${WHOLE}`;
  const wrong = [
    ...[clients, entry, acquisition, runCost, term, churn].map((value) => `${value}<0`),
    notWhole(clients),
    notWhole(term),
    `${term}>${MOST.months}`,
    `${churn}>=1`,
    `${size}<=0`,
    `${size}>${MOST.size}`,
    `SUMPRODUCT(--(${names}=$B{r}))>1`,
  ];
  return `IF(OR(${wrong.join(",")}),1,0)`;
}
