/** Two charts beside the figures, and the cells of the point that marks breakeven on them. */
import type { Template } from "../../plan/templates/Template";
import type { InLanguage } from "../InLanguage";
import type { ChartSeries } from "../SheetSpec";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { moneyUnit } from "./moneyText";
import { termCells } from "./termsUsed";
import { DRAWN, TABLE_COLUMN, type DeploymentColumn, MARKED } from "./workingColumns";

export function charts({ currency }: Template, layout: InLanguage<ModelLayout>): SheetPart {
  const { deploymentTable, results, t } = layout;
  const unit = moneyUnit(currency, t);
  const { clients } = termCells(layout);
  const drawn = (letter: string, rows: Rows = deploymentTable): string =>
    `${letter}${rows.first}:${letter}${rows.last}`;
  const x = drawn(DRAWN.deployment);
  const below = column(TABLE_COLUMN.belowZeroAt, deploymentTable);
  const clientsInTable = `MIN(N(${clients}),ROWS(${below}))`;
  const at = (name: DeploymentColumn): string =>
    `=IF(ISNUMBER(${clients}),LOOKUP($${MARKED.deployment}$${deploymentTable.first},${column(TABLE_COLUMN.deployment, deploymentTable)},${column(TABLE_COLUMN[name], deploymentTable)}),0)`;
  const marked = (letter: string): ChartSeries => ({
    name: t.model.breakevenMark,
    x: `${MARKED.deployment}${deploymentTable.first}`,
    y: `${letter}${deploymentTable.first}`,
    role: "mark",
  });
  return {
    blocks: [
      {
        at: `${MARKED.deployment}${deploymentTable.header}`,
        cells: [
          [t.model.markAt, t.model.unitCost, t.model.cumulativeMargin],
          [
            { formula: `=MIN(MAX(${below})+1,${clientsInTable})` },
            { formula: at("unitCost") },
            { formula: at("cumulativeMargin") },
          ],
        ],
      },
    ],
    formats: [
      {
        range: `${MARKED.deployment}${deploymentTable.header}:${MARKED.cumulativeMargin}${deploymentTable.header}`,
        style: "header",
        align: "right",
      },
      {
        range: `${MARKED.deployment}${deploymentTable.first}:${MARKED.cumulativeMargin}${deploymentTable.first}`,
        style: "working",
        numberFormat: "money",
      },
    ],
    charts: [
      {
        name: "Unit cost and contribution",
        title: t.model.clientChart,
        series: [
          { name: t.model.unitCost, x, y: drawn(DRAWN.unitCost), role: "cost" },
          { name: t.model.contributionSeries, x, y: drawn(DRAWN.lessAcquisition), role: "price" },
          marked(MARKED.unitCost),
        ],
        xTitle: t.model.deployment,
        yTitle: unit,
        from: `E${results.header - 2}`,
        to: `J${results.last}`,
      },
      {
        name: "Cumulative margin",
        title: t.model.cumulativeMargin,
        series: [
          { name: t.model.cumulativeMargin, x, y: drawn(DRAWN.cumulativeMargin), role: "margin" },
          marked(MARKED.cumulativeMargin),
        ],
        xTitle: t.model.deployment,
        yTitle: unit,
        from: `K${results.header - 2}`,
        to: `M${results.last}`,
      },
    ],
  };
}
