/**
 * One row for each row of the drivers. A price break takes the figures of its driver's first row, so that every row stands for a driver over the
 * deployments in which its rate holds:
 *
 *     quantity(x) = never learns + max(never below, learns · t(x))
 *     t(x) = x ^ exponent, or x ^ e - (x - 1) ^ e under cumulative average theory
 */
import { column, type ModelLayout } from "./modelLayout";
import type { Part } from "./Part";
import { rowsOf } from "./rowsOf";
import { section } from "./section";

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
/** No deployment is beyond it. */
const NO_END = "1E+15";

export function driverWorkings(layout: ModelLayout): Part {
  const { drivers, driverWorkings: rows } = layout;
  const band = section(rows.header - 2, "Workings: drivers", "Each row of the drivers, made ready for the ladder.");
  const names = column("B", drivers);
  /** Of the driver's first row: the others are blank there. */
  const ofDriver = (letter: string): string => `SUMPRODUCT(--(${names}=$B{r}),${column(letter, drivers)})`;
  const is = (curve: string): string => `SUMPRODUCT((${names}=$B{r})*(${column("I", drivers)}="${curve}"))`;
  const blank = (text: string): string => `=IF($B{r}="",0,${text})`;
  const from = column("C", rows);
  const formulas = [
    `=IF(B{i}="","",B{i})`,
    `=IF(N(J{i})>1,J{i},1)`,
    blank(`IFERROR(1/SUMPRODUCT(MAX((${names}=$B{r})*(${from}>$C{r})/${from})),${NO_END})`),
    `=N(F{i})`,
    blank(`${ofDriver("E")}-$H{r}`),
    blank(`${ofDriver("H")}-$H{r}`),
    blank(`${is("dejong")}*${ofDriver("H")}`),
    blank(`IF(OR($J{r}=1,${ofDriver("G")}<=0),0,LN(${ofDriver("G")})/LN(2))`),
    blank(is("average")),
    // Never 0: at position 1 that would be 0 to the power 0.
    `=IF($J{r}=1,1+LN(${ofDriver("G")})/LN(2),1)`,
    blank(`SUMPRODUCT((${names}=$B{r})*(${column("C", drivers)}="Expert"))`),
  ];
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas, drivers)] }],
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
