/**
 * The ladder in native formulas: one column per quantity, one formula per column. Rows beyond the listed clients stay
 * empty.
 */
import { blockCell } from "./blockColumn";
import { column, type ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { rowsOf } from "./rowsOf";
import { section } from "./section";
import { termCells } from "./termsUsed";
import { LADDER } from "./workingColumns";

const HEADERS = [
  "Deployment",
  "Segment",
  "Position",
  "Unit cost",
  "Entry, acquisition",
  "Total cost",
  "Average cost",
  "Contribution",
  "Unit margin",
  "Cumulative margin",
  "Below 0 at",
  "Segment row",
];
const CHART_HEADERS = ["Deployment", "Unit cost", "Contribution less acquisition", "Cumulative margin"];

export function ladder(layout: ModelLayout): SheetPart {
  const { ladder: rows, segments, segmentWorkings } = layout;
  const place = `$${LADDER.segmentRow}{r}`;
  const { nonRecurring, lostTrials, clients } = termCells(layout);
  const band = section(
    rows.header - 2,
    "Ladder",
    "Deployment by deployment. Costs are positive; margins are money in less money out.",
  );
  const ofSegment = (letter: string): string => `N(${blockCell(letter, segments, place)})`;
  const worked = (letter: string): string => `INDEX(${column(letter, segmentWorkings)},${place})`;
  const filled = (text: string): string => `=IF($B{r}="","",${text})`;
  const formulas = [
    `=IF(ROW()-ROW($B$${rows.header})<=N(${clients}),ROW()-ROW($B$${rows.header}),"")`,
    filled(worked("B")),
    filled(`${worked("E")}+$B{r}-${worked("C")}`),
    filled(`${ofSegment("L")}*${lostTrials}*${driverCost(layout)}`),
    filled(`${ofSegment("G")}+IF($B{r}=${worked("C")}+1,${ofSegment("F")},0)`),
    filled(`IF($B{r}=1,${nonRecurring},N(G{p}))+E{r}+F{r}`),
    filled(`G{r}/$B{r}`),
    filled(worked("G")),
    filled(`I{r}-E{r}-${ofSegment("G")}`),
    filled(`IF($B{r}=1,-${nonRecurring},N(K{p}))+I{r}-E{r}-F{r}`),
    filled(`IF(K{r}<0,$B{r},0)`),
    filled(`MATCH($B{r}-1,${column("H", segmentWorkings)},1)`),
  ];
  // Beyond the last client the charts stay at its point, because an empty cell would draw a line down to 0.
  const drawn = ["B{r}", "E{r}", "E{r}+J{r}", "K{r}"].map((shown, index) => {
    const above = ["O", "P", "Q", "R"][index] ?? "";
    return `=IF($B{r}="",N(${above}{p}),${shown})`;
  });
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas)] },
      { at: `O${rows.header - 1}`, cells: [["What the charts draw"]] },
      { at: `O${rows.header}`, cells: [CHART_HEADERS, ...rowsOf(rows, drawn)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:L${rows.header}`, style: "header" },
      { range: `D${rows.header}:L${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:L${rows.last}`, style: "result" },
      { range: `B${rows.first}:B${rows.last}`, numberFormat: "count" },
      { range: `B${rows.first}:C${rows.last}`, align: "left" },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "quantity" },
      { range: `E${rows.first}:K${rows.last}`, numberFormat: "money" },
      { range: `L${rows.first}:L${rows.last}`, numberFormat: "count" },
      { range: `M${rows.header}`, style: "header", align: "right" },
      { range: `M${rows.first}:M${rows.last}`, style: "working", numberFormat: "count" },
      { range: `O${rows.header - 1}`, style: "note" },
      { range: `O${rows.header}:R${rows.header}`, style: "header", align: "right" },
      { range: `O${rows.first}:R${rows.last}`, style: "working", numberFormat: "money" },
    ],
    names: [
      {
        name: `${layout.prefix}_Ladder`,
        range: `B${rows.header}:L${rows.last}`,
        comment: "Ladder with header row, native formulas",
      },
    ],
  };
}

type Workings = Pick<ModelLayout, "driverWorkings">;
type Place = Readonly<{ /** With "!", for a formula on another sheet. */ sheet: string; row: string }>;

/**
 * Sum over the driver rows with a rate that applies at this deployment: quantity at this position times the value in
 * the column.
 */
function perDriver({ driverWorkings: rows }: Workings, times: string, { sheet, row }: Place): string {
  const at = (letter: string): string => `${sheet}${column(letter, rows)}`;
  const [deployment, position] = [`${sheet}$B${row}`, `${sheet}$D${row}`];
  const curve = `(${position}^${at("I")}-${at("J")}*(${position}-1)^${at("K")})`;
  const learnt = `${at("F")}*${curve}`;
  const floored = `(${learnt}+${at("G")}+ABS(${learnt}-${at("G")}))/2`;
  return `SUMPRODUCT((${deployment}>=${at("C")})*(${deployment}<${at("D")})*${at(times)}*(${at("H")}+${floored}))`;
}

const driverCost = (layout: ModelLayout): string => perDriver(layout, "E", { sheet: "", row: "{r}" });

/** Expert months for the deployment in a row of the ladder, for another sheet. They exclude size and lost trials. */
export const expertQuantity = (layout: Workings, { sheet, row }: Place): string =>
  perDriver(layout, "L", { sheet: `${sheet}!`, row });
