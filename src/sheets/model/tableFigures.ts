import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import { ifRead } from "./termsUsed";
import type { DeploymentColumn } from "./workingColumns";

/** The figures of a scenario, by native formulas that read its deployment table, for other sheets. Without "=". */
export const TABLE_FIGURES = [
  "clients",
  "clientsInTable",
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
export type TableFigure = (typeof TABLE_FIGURES)[number];

type References = Readonly<{
  t: SheetMessages;
  /** Cells of the model sheet. */
  clients: string;
  nonRecurring: string;
  /** A column of the model's deployment table. */
  tableColumn: (column: DeploymentColumn) => string;
  /** 1 for each deployment with a unit margin that is not negative. */
  pays: string;
  /** Cells of the other figures of the scenario. */
  cell: (figure: TableFigure) => string;
}>;

export function tableFigures({
  t: { common },
  clients,
  nonRecurring,
  tableColumn,
  pays,
  cell,
}: References): Readonly<Record<TableFigure, string>> {
  const [none, tooShort] = [formulaText(common.none), formulaText(common.tableTooShort)];
  // If the functions refuse the model, the reason is shown in place of the number of clients and of every figure.
  const read = (formula: string): string => ifRead(cell("clients"), formula);
  const whole = (formula: string): string =>
    read(`IF(${cell("clients")}=${cell("clientsInTable")},${formula},${tooShort})`);
  const atEnd = (column: DeploymentColumn): string =>
    whole(`N(INDEX(${tableColumn(column)},MAX(1,${cell("clientsInTable")})))`);
  const ends = whole(none);
  const below = `MAX(${tableColumn("belowZeroAt")})`;
  return {
    clients,
    clientsInTable: `MIN(N(${cell("clients")}),ROWS(${tableColumn("deployment")}))`,
    sustained: whole(`IF(${below}<${cell("clientsInTable")},${below}+1,${none})`),
    first: `IFNA(MATCH(0,${tableColumn("belowZeroAt")},0),${ends})`,
    unit: `IFNA(MATCH(1,${pays},0),${ends})`,
    margin: atEnd("cumulativeMargin"),
    deficit: whole(`MIN(0,-${nonRecurring},MIN(${tableColumn("cumulativeMargin")}))`),
    deficitAfter: whole(
      `IF(${cell("deficit")}>=-${nonRecurring},0,MATCH(${cell("deficit")},${tableColumn("cumulativeMargin")},0))`,
    ),
    unitCostFirst: read(`N(INDEX(${tableColumn("unitCost")},1))`),
    unitCostLast: atEnd("unitCost"),
    totalCost: atEnd("totalCost"),
  };
}
