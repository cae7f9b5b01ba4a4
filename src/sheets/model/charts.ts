/** Two charts beside the figures, and the cells of the point that marks breakeven on them. */
import type { Template } from "../../plan/templates/Template";
import type { InLanguage } from "../InLanguage";
import type { ChartSeries } from "../SheetSpec";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { moneyUnit } from "./moneyText";
import { termCells } from "./termsUsed";
import { DRAWN, LADDER, type LadderColumn, MARKED } from "./workingColumns";

export function charts({ currency }: Template, layout: InLanguage<ModelLayout>): SheetPart {
  const { ladder, results, t } = layout;
  const unit = moneyUnit(currency, t);
  const { clients } = termCells(layout);
  const drawn = (letter: string, rows: Rows = ladder): string => `${letter}${rows.first}:${letter}${rows.last}`;
  const x = drawn(DRAWN.deployment);
  const below = column(LADDER.belowZeroAt, ladder);
  const laddered = `MIN(N(${clients}),ROWS(${below}))`;
  const at = (name: LadderColumn): string =>
    `=IF(ISNUMBER(${clients}),LOOKUP($${MARKED.deployment}$${ladder.first},${column(LADDER.deployment, ladder)},${column(LADDER[name], ladder)}),0)`;
  const marked = (letter: string): ChartSeries => ({
    name: t.model.breakevenMark,
    x: `${MARKED.deployment}${ladder.first}`,
    y: `${letter}${ladder.first}`,
    role: "mark",
  });
  return {
    blocks: [
      {
        at: `${MARKED.deployment}${ladder.header}`,
        cells: [
          [t.model.markAt, t.model.unitCost, t.model.cumulativeMargin],
          [
            { formula: `=MIN(MAX(${below})+1,${laddered})` },
            { formula: at("unitCost") },
            { formula: at("cumulativeMargin") },
          ],
        ],
      },
    ],
    formats: [
      {
        range: `${MARKED.deployment}${ladder.header}:${MARKED.cumulativeMargin}${ladder.header}`,
        style: "header",
        align: "right",
      },
      {
        range: `${MARKED.deployment}${ladder.first}:${MARKED.cumulativeMargin}${ladder.first}`,
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
