/**
 * One row for each deployment of the ladder: when it is due, when the experts have had enough time, when it is
 * completed, and what it costs.
 *
 *     completed in = the later of   first month by which it is demanded,   expert months of all so far / experts, rounded up
 */
import { expertQuantity } from "../model/ladder";
import { blockColumn } from "../model/blockColumn";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import { termCells } from "../model/termsUsed";
import { LADDER } from "../model/workingColumns";
import type { CashLayout } from "./cashLayout";
import { cashTermCells, NEVER } from "./cashTerms";
import { MONTH_COLUMNS } from "./monthColumns";

const HEADERS = ["Deployment", "Falls due in", "Expert months", "so far", "Experts done in", "Completed in", "Cost"];

/** Columns that other parts refer to. */
export const DEPLOYMENT_COLUMNS = { expertMonths: "D", completedIn: "G", cost: "H" } as const;

export function deployments(layout: CashLayout): SheetPart {
  const { deployments: rows, months, model, modelSheet } = layout;
  const { experts, whole } = cashTermCells(layout);
  const { lostTrials } = termCells(model);
  const onModel = (range: string): string => `${modelSheet}!${range}`;
  const size = `N(INDEX(${onModel(blockColumn("L", model.segments))},${onModel(`${LADDER.segmentRow}{i}`)}+1))`;
  const expertMonths = expertQuantity(model, { sheet: modelSheet, row: "{i}" });
  const filled = (text: string): string => `=IF($B{r}="",0,${text})`;
  // Rows after the last deployment have nothing to add up and no month.
  const formulas = [
    `=${onModel("B{i}")}`,
    filled(`COUNTIF(${column(MONTH_COLUMNS.dueByThen, months)},"<"&$B{r})`),
    filled(`${size}*${onModel(lostTrials)}*${expertMonths}`),
    filled(`N(E{p})+D{r}`),
    filled(
      `IF(ISTEXT(${experts}),0,IF(E{r}=0,0,IF(${experts}=0,${NEVER},MAX(0,ROUNDUP(E{r}/${experts}-${whole},0)))))`,
    ),
    `=IF($B{r}="",${NEVER},MAX(C{r},F{r}))`,
    filled(`${onModel("E{i}")}+${onModel("F{i}")}`),
  ];
  const band = section(
    rows.header - 2,
    "Workings: deployments",
    "Month by which each is demanded, by which the experts have had the time, and what it costs. A month after the horizon is not reached.",
  );
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas, model.ladder)] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `B${rows.header}:B${rows.last}`, align: "left" },
      { range: `B${rows.first}:H${rows.last}`, style: "working" },
      { range: `B${rows.first}:C${rows.last}`, numberFormat: "count" },
      { range: `D${rows.first}:E${rows.last}`, numberFormat: "quantity" },
      { range: `F${rows.first}:G${rows.last}`, numberFormat: "countToEnd" },
      { range: `H${rows.first}:H${rows.last}`, numberFormat: "money" },
    ],
  };
}
