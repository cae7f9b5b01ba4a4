/**
 * The answer: the verdict in words and the decisive figures. By ROLLOUT functions where these give exact results,
 * otherwise from the deployment table.
 */
import type { Template } from "../../plan/templates/Template";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { outcomesOf } from "./comparisons";
import { masterCheck } from "./masterCheck";
import { column, type ModelLayout, planNames, VERDICT_ROWS } from "./modelLayout";
import { moneyUnit } from "./moneyText";
import type { SheetPart } from "./SheetPart";
import { FIRST_COLUMN, LAST_COLUMN } from "./inputColumns";
import { READ_COLUMN, section } from "./section";
import { ifRead, termCells } from "./termsUsed";
import { verdictCall } from "./verdictCall";
import { TABLE_COLUMN } from "./workingColumns";

/** Rows below the header of the results. */
const ROWS = { sustained: 0, deficit: 5, deficitAt: 6, master: 10 } as const;

export const masterCheckCell = ({ results }: ModelLayout): string => `C${results.first + ROWS.master}`;

export function results(template: Template, layout: InLanguage<ModelLayout>): SheetPart {
  const { results: rows, checks, deploymentTable, t } = layout;
  const of = t.model;
  const [none, tooShort] = [formulaText(t.common.none), formulaText(t.common.tableTooShort)];
  const plan = planNames(layout);
  const { clients, nonRecurring } = termCells(layout);
  const margins = column(TABLE_COLUMN.cumulativeMargin, deploymentTable);
  const deficit = `C${rows.first + ROWS.deficit}`;
  const money = moneyUnit(template.currency, t);
  const read = (formula: string): string => `=${ifRead(clients, formula)}`;
  const whole = (formula: string): string => read(`IF(${clients}<=ROWS(${margins}),${formula},${tooShort})`);
  const lines: readonly (readonly [string, string, string, NumberFormatName])[] = [
    [of.breakevenKeptToTheLastClient, read(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),${none})`), of.clientUnit, "count"],
    [of.breakevenFirstReached, read(`IFNA(ROLLOUT.BREAKEVEN(${plan}),${none})`), of.clientUnit, "count"],
    [of.unitBreakevenPaysForItself, read(`IFNA(ROLLOUT.UNITBREAKEVEN(${plan}),${none})`), of.clientUnit, "count"],
    [of.clientsListed, `=${clients}`, of.clientsUnit, "count"],
    [of.marginAfterTheLastClient, read(`ROLLOUT.MARGIN(${clients},${plan})`), money, "money"],
    [of.deepestDeficit, whole(`MIN(0,-${nonRecurring},MIN(${margins}))`), money, "money"],
    [
      of.reachedAfterClient,
      whole(`IF(${deficit}>=-${nonRecurring},0,MATCH(${deficit},${margins},0))`),
      of.clientUnit,
      "count",
    ],
    [of.unitCostOfTheFirstClient, read(`ROLLOUT.UNITCOST(1,${plan})`), money, "money"],
    [of.unitCostOfTheLastClient, read(`ROLLOUT.UNITCOST(${clients},${plan})`), money, "money"],
    [of.breakevenPrice, read(`ROLLOUT.PRICEFLOOR(${clients},${plan})`), money, "moneyCents"],
    [of.checks, masterCheck(outcomesOf(checks), t), "", "general"],
  ];
  const band = section(rows.header - 2, of.figures, of.figuresExplained, "D");
  const cells = lines.map(([label, formula, unit]): readonly CellValue[] => [label, { formula }, unit]);
  const verdict = `${FIRST_COLUMN}${VERDICT_ROWS.first}:${READ_COLUMN}${VERDICT_ROWS.last}`;
  return {
    blocks: [
      { at: `${FIRST_COLUMN}${VERDICT_ROWS.first - 1}`, cells: [[of.answer]] },
      {
        at: `${FIRST_COLUMN}${VERDICT_ROWS.first}`,
        cells: [[{ formula: `=${verdictCall(layout, t)}` }]],
      },
      ...band.blocks,
      { at: `B${rows.header}`, cells: [[of.figure, t.heading("Value"), t.heading("Unit")], ...cells] },
    ],
    formats: [
      { range: `${FIRST_COLUMN}${VERDICT_ROWS.first - 1}:${LAST_COLUMN}${VERDICT_ROWS.first - 1}`, style: "section" },
      { range: verdict, style: "answer", wrap: true, middle: true },
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "result", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...lines.map(([, , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `B${rows.last}:D${rows.last}`, style: "master" },
    ],
    merges: [verdict],
  };
}
