/**
 * One row for each row of the drivers, matched by position in the block, so that rows that are inserted, deleted,
 * sorted or cut stay counted. A price break takes the figures of its driver's first row, so every row represents a
 * driver over the deployments in which its rate applies:
 *
 *     quantity(x) = never learns + max(never below, learns · t(x))
 *     t(x) = x ^ exponent - average · (x - 1) ^ average exponent
 */
import { CATEGORIES, CURVES } from "../../engine/cost/inputs";
import { blockCell, blockRows } from "./blockColumn";
import { column, type ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { rowsOf } from "./rowsOf";
import { section } from "./section";
import { WHOLE } from "./workingColumns";

const HEADERS = [
  "Driver row",
  "From",
  "Until before",
  "Rate",
  "Learns",
  "Never below",
  "Never learns",
  "Exponent",
  "Average: 1",
  "Average e",
  "Expert: 1",
];
/** Not printed: the driver's first row, and whether the functions refuse this row. */
const FURTHER = ["Own row", "Refused: 1"];
/** Higher than any deployment. */
const NO_END = "1E+15";
export function driverWorkings(layout: ModelLayout): SheetPart {
  const { drivers, driverWorkings: rows } = layout;
  const band = section(rows.header - 2, "Workings: drivers", "Each row of the drivers, made ready for the ladder.");
  const position = `(ROW()-ROW($B$${rows.header}))`;
  const typed = (letter: string): string => blockCell(letter, drivers, position);
  /** A cell of the driver's first row, because price breaks leave it blank. */
  const own = (letter: string): string => blockCell(letter, drivers, "$O{r}");
  const names = column("B", rows);
  const from = column("C", rows);
  const filled = (text: string, blank = "0"): string => `=IF($B{r}="",${blank},${text})`;
  const slope = `N(${own("G")})`;
  const learning = `IF(${slope}>0,LN(${slope})/LN(2),0)`;
  const formulas = [
    `=IF(${position}>${blockRows("B", drivers)},"",TRIM(${typed("B")}))`,
    filled(`MAX(1,ROUND(N(${typed("J")}),0))`, "1"),
    filled(`IFERROR(1/SUMPRODUCT(MAX((${names}=$B{r})*(${from}>$C{r})/${from})),${NO_END})`),
    filled(`N(${typed("F")})`),
    filled(`N(${own("E")})-$H{r}`),
    filled(`N(${own("H")})-$H{r}`),
    filled(`IF(TRIM(${own("I")})="dejong",N(${own("H")}),0)`),
    filled(`$J{r}+${learning}`),
    filled(`IF(TRIM(${own("I")})="average",1,0)`),
    // Never 0: at position 1 that would be 0 to the power 0.
    filled(`IF($J{r}=1,1+${learning},1)`, "1"),
    filled(`IF(TRIM(${own("C")})="Expert",1,0)`),
  ];
  const further = [
    filled(`ROUND(1/SUMPRODUCT(MAX((${names}=$B{r})/(ROW(${names})-ROW($B$${rows.header})))),0)`),
    filled(refused(typed, { names, from, position })),
  ];
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas)] },
      { at: `O${rows.header}`, cells: [FURTHER, ...rowsOf(rows, further)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:L${rows.header}`, style: "header" },
      { range: `C${rows.header}:L${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:L${rows.last}`, style: "working" },
      { range: `C${rows.first}:C${rows.last}`, numberFormat: "count" },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "countToEnd" },
      { range: `E${rows.first}:E${rows.last}`, numberFormat: "money" },
      { range: `F${rows.first}:K${rows.last}`, numberFormat: "working" },
      { range: `L${rows.first}:L${rows.last}`, numberFormat: "count" },
      { range: `O${rows.header}:P${rows.header}`, style: "header", align: "right" },
      { range: `O${rows.first}:P${rows.last}`, style: "working", numberFormat: "count" },
    ],
    names: [
      {
        name: `${layout.prefix}_DriverRows`,
        range: `B${rows.header}:L${rows.last}`,
        comment: "Drivers made ready for the ladder",
      },
    ],
  };
}

/** 1 if the functions refuse the row, as src/plan/readDrivers does; the ladder then shows no figure. */
function refused(
  typed: (letter: string) => string,
  { names, from, position }: Readonly<{ names: string; from: string; position: string }>,
): string {
  const number = (letter: string): string => `N(${typed(letter)})`;
  const [first, rate, slope, floor] = ["E", "F", "G", "H"].map(number) as [string, string, string, string];
  const own = [
    `${first}<0`,
    `${floor}<0`,
    `${floor}>${first}`,
    `${slope}<=0`,
    `${slope}>1`,
    `$C{r}<>1`,
    `AND($J{r}=1,${slope}<=0.5)`,
    isNone(typed("I"), CURVES),
    isNone(typed("C"), CATEGORIES),
  ];
  const ofBreak = [`${typed("C")}&${typed("D")}&${typed("I")}<>""`, ...[first, slope, floor].map((one) => `${one}<>0`)];
  const any = [
    `${rate}<0`,
    `ABS(${number("J")}-ROUND(${number("J")},0))>${WHOLE}`,
    `${number("J")}<0`,
    `SUMPRODUCT((${names}=$B{r})*(${from}=$C{r}))>1`,
  ];
  return `IF(OR(${any.join(",")},IF($O{r}=${position},OR(${own.join(",")}),OR(${ofBreak.join(",")}))),1,0)`;
}

/** True for a text that is none of the choices; blank counts as the first choice. */
const isNone = (cell: string, choices: readonly string[]): string =>
  `AND(TRIM(${cell})<>"",${choices.map((choice) => `TRIM(${cell})<>"${choice}"`).join(",")})`;
