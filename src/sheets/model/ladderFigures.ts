import { ifRead } from "./termsUsed";

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

/** Shown in place of a figure that depends on clients beyond the last row of a ladder. */
export const TOO_SHORT = "ladder too short";

type References = Readonly<{
  /** Cells of the model sheet. */
  clients: string;
  nonRecurring: string;
  /** A column of the model's ladder. */
  rung: (letter: string) => string;
  /** 1 for each deployment with a unit margin that is not negative. */
  pays: string;
  /** Cells of the other figures of the scenario. */
  cell: (figure: LadderFigure) => string;
}>;

export function ladderFigures({
  clients,
  nonRecurring,
  rung,
  pays,
  cell,
}: References): Readonly<Record<LadderFigure, string>> {
  // If the functions refuse the model, the reason is shown in place of the number of clients and of every figure.
  const read = (formula: string): string => ifRead(cell("clients"), formula);
  const whole = (formula: string): string =>
    read(`IF(${cell("clients")}=${cell("laddered")},${formula},"${TOO_SHORT}")`);
  const atEnd = (letter: string): string => whole(`N(INDEX(${rung(letter)},MAX(1,${cell("laddered")})))`);
  const ends = whole('"none"');
  const below = `MAX(${rung("L")})`;
  return {
    clients,
    laddered: `MIN(N(${cell("clients")}),ROWS(${rung("B")}))`,
    sustained: whole(`IF(${below}<${cell("laddered")},${below}+1,"none")`),
    first: `IFNA(MATCH(0,${rung("L")},0),${ends})`,
    unit: `IFNA(MATCH(1,${pays},0),${ends})`,
    margin: atEnd("K"),
    deficit: whole(`MIN(0,-${nonRecurring},MIN(${rung("K")}))`),
    deficitAfter: whole(`IF(${cell("deficit")}>=-${nonRecurring},0,MATCH(${cell("deficit")},${rung("K")},0))`),
    unitCostFirst: read(`N(INDEX(${rung("E")},1))`),
    unitCostLast: atEnd("E"),
    totalCost: atEnd("G"),
  };
}
