/**
 * The answer: the verdict in words and the decisive figures. By ROLLOUT functions where these give exact results,
 * otherwise from the ladder.
 */
import type { Template } from "../../plan/templates/Template";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../i18n/languages";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { TOO_SHORT } from "./ladderFigures";
import { masterCheck } from "./masterCheck";
import { column, type ModelLayout, planNames, VERDICT_ROWS } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { FIRST_COLUMN, LAST_COLUMN, READ_COLUMN, section } from "./section";
import { ifRead, termCells } from "./termsUsed";

/** Rows below the header of the results. */
const ROWS = { sustained: 0, deficit: 5, deficitAt: 6, master: 10 } as const;

export const masterCheckCell = ({ results }: ModelLayout): string => `C${results.first + ROWS.master}`;

export function results(template: Template, layout: ModelLayout, language: LanguageCode): SheetPart {
  const { results: rows, checks, ladder } = layout;
  const plan = planNames(layout);
  const { clients, nonRecurring } = termCells(layout);
  const margins = column("K", ladder);
  const deficit = `C${rows.first + ROWS.deficit}`;
  const money = template.currency;
  const read = (formula: string): string => `=${ifRead(clients, formula)}`;
  const whole = (formula: string): string => read(`IF(${clients}<=ROWS(${margins}),${formula},"${TOO_SHORT}")`);
  const asked: readonly (readonly [string, string, string, NumberFormatName])[] = [
    ["Breakeven, kept to the last client", read(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none")`), "client", "count"],
    ["Breakeven, first reached", read(`IFNA(ROLLOUT.BREAKEVEN(${plan}),"none")`), "client", "count"],
    ["Unit breakeven: pays for itself", read(`IFNA(ROLLOUT.UNITBREAKEVEN(${plan}),"none")`), "client", "count"],
    ["Clients listed", `=${clients}`, "clients", "count"],
    ["Margin after the last client", read(`ROLLOUT.MARGIN(${clients},${plan})`), money, "money"],
    ["Deepest deficit", whole(`MIN(0,-${nonRecurring},MIN(${margins}))`), money, "money"],
    [
      "reached after client",
      whole(`IF(${deficit}>=-${nonRecurring},0,MATCH(${deficit},${margins},0))`),
      "client",
      "count",
    ],
    ["Unit cost of the first client", read(`ROLLOUT.UNITCOST(1,${plan})`), money, "money"],
    ["Unit cost of the last client", read(`ROLLOUT.UNITCOST(${clients},${plan})`), money, "money"],
    ["One price for all that breaks even", read(`ROLLOUT.PRICEFLOOR(${clients},${plan})`), money, "moneyCents"],
    ["Checks", masterCheck(column("F", checks)), "", "general"],
  ];
  const band = section(rows.header - 2, "Figures", "Margin: what clients pay in all, less every cost.", "D");
  const cells = asked.map(([label, formula, unit]): readonly CellValue[] => [label, { formula }, unit]);
  const verdict = `${FIRST_COLUMN}${VERDICT_ROWS.first}:${READ_COLUMN}${VERDICT_ROWS.last}`;
  return {
    blocks: [
      { at: `${FIRST_COLUMN}${VERDICT_ROWS.first - 1}`, cells: [["Answer"]] },
      {
        at: `${FIRST_COLUMN}${VERDICT_ROWS.first}`,
        cells: [[{ formula: `=ROLLOUT.VERDICT(${plan}${language === SOURCE_LANGUAGE ? "" : `,"${language}"`})` }]],
      },
      ...band.blocks,
      { at: `B${rows.header}`, cells: [["Figure", "Value", "Unit"], ...cells] },
    ],
    formats: [
      { range: `${FIRST_COLUMN}${VERDICT_ROWS.first - 1}:${LAST_COLUMN}${VERDICT_ROWS.first - 1}`, style: "section" },
      { range: verdict, style: "answer", wrap: true },
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "result", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...asked.map(([, , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `B${rows.last}:D${rows.last}`, style: "master" },
    ],
    merges: [verdict],
  };
}
