import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import { ifRead } from "./termsUsed";
import type { LadderColumn } from "./workingColumns";

/** The figures of a scenario, by native formulas that read its ladder, for other sheets. Without "=". */
export const LADDER_FIGURES = [
  "clients",
  "laddered",
  "sustained",
  "first",
  "unit",
  "margin",
  "deficit",
  "deficitAfter",
  "unitCostFirst",
  "unitCostLast",
  "totalCost",
] as const;
export type LadderFigure = (typeof LADDER_FIGURES)[number];

type References = Readonly<{
  t: SheetMessages;
  /** Cells of the model sheet. */
  clients: string;
  nonRecurring: string;
  /** A column of the model's ladder. */
  rung: (column: LadderColumn) => string;
  /** 1 for each deployment with a unit margin that is not negative. */
  pays: string;
  /** Cells of the other figures of the scenario. */
  cell: (figure: LadderFigure) => string;
}>;

export function ladderFigures({
  t: { common },
  clients,
  nonRecurring,
  rung,
  pays,
  cell,
}: References): Readonly<Record<LadderFigure, string>> {
  const [none, tooShort] = [formulaText(common.none), formulaText(common.ladderTooShort)];
  // If the functions refuse the model, the reason is shown in place of the number of clients and of every figure.
  const read = (formula: string): string => ifRead(cell("clients"), formula);
  const whole = (formula: string): string => read(`IF(${cell("clients")}=${cell("laddered")},${formula},${tooShort})`);
  const atEnd = (column: LadderColumn): string => whole(`N(INDEX(${rung(column)},MAX(1,${cell("laddered")})))`);
  const ends = whole(none);
  const below = `MAX(${rung("belowZeroAt")})`;
  return {
    clients,
    laddered: `MIN(N(${cell("clients")}),ROWS(${rung("deployment")}))`,
    sustained: whole(`IF(${below}<${cell("laddered")},${below}+1,${none})`),
    first: `IFNA(MATCH(0,${rung("belowZeroAt")},0),${ends})`,
    unit: `IFNA(MATCH(1,${pays},0),${ends})`,
    margin: atEnd("cumulativeMargin"),
    deficit: whole(`MIN(0,-${nonRecurring},MIN(${rung("cumulativeMargin")}))`),
    deficitAfter: whole(
      `IF(${cell("deficit")}>=-${nonRecurring},0,MATCH(${cell("deficit")},${rung("cumulativeMargin")},0))`,
    ),
    unitCostFirst: read(`N(INDEX(${rung("unitCost")},1))`),
    unitCostLast: atEnd("unitCost"),
    totalCost: atEnd("totalCost"),
  };
}
