/** Below the page: the figures it shows, by native formulas that read the model's ladder and cash flow. */
import { labelVariants } from "../translation/labelVariants";
import { LADDER_FIGURES, type LadderFigure, ladderFigures } from "../model/ladderFigures";
import { blockColumn } from "../model/blockColumn";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { ifRead, termCells } from "../model/termsUsed";
import { LADDER } from "../model/workingColumns";
import { sheetReference } from "../../a1/sheetReference";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import type { ExecutiveLayout } from "./executiveLayout";

const FIGURES = [...LADDER_FIGURES, "peak", "peakIn"] as const;
type PageFigure = (typeof FIGURES)[number];

/** Shown if the months of the cash flow sheet do not reach the horizon. */
export const NO_MONTHS = "months too few";

export const pageFigureCell = ({ figures }: ExecutiveLayout, figure: PageFigure): string =>
  `$C$${figures.first + FIGURES.indexOf(figure)}`;

const LABELS: Readonly<Record<PageFigure, readonly [label: string, unit: string, format: NumberFormatName]>> = {
  clients: ["Clients listed", "clients", "count"],
  laddered: ["of these in the ladder", "clients", "count"],
  sustained: ["Breakeven, kept to the last client", "client", "count"],
  first: ["Breakeven, first reached", "client", "count"],
  unit: ["Unit breakeven", "client", "count"],
  margin: ["Margin after the last client", "money", "money"],
  deficit: ["Deepest deficit", "money", "money"],
  deficitAfter: ["reached after client", "client", "count"],
  unitCostFirst: ["Unit cost of the first client", "money", "money"],
  unitCostLast: ["Unit cost of the last client", "money", "money"],
  totalCost: ["Total cost of all clients", "money", "money"],
  peak: ["Peak funding", "money", "money"],
  peakIn: ["reached in month", "month", "count"],
};

/** A column of the model's ladder. */
export const ladderPointOf = ({ modelSheet, model }: ExecutiveLayout, letter: string): string =>
  `${modelSheet}!${column(letter, model.ladder)}`;

export function pageFigures(layout: ExecutiveLayout): SheetPart {
  const { figures: rows, modelSheet, model, ladder } = layout;
  const used = termCells(model);
  const ofLadder = ladderFigures({
    clients: `${modelSheet}!${used.clients}`,
    nonRecurring: `${modelSheet}!${used.nonRecurring}`,
    rung: (column) => ladderPointOf(layout, LADDER[column]),
    pays: column("G", ladder),
    cell: (figure: LadderFigure) => pageFigureCell(layout, figure),
  });
  const formulas: Readonly<Record<PageFigure, string>> = { ...ofLadder, ...ofCash(layout) };
  const band = section(
    rows.header - 2,
    "Workings: figures",
    "What the page tells, from the model's ladder. Not printed.",
  );
  const lines = FIGURES.map((figure): readonly CellValue[] => {
    const [label, unit] = LABELS[figure];
    return [label, { formula: `=${formulas[figure]}` }, unit];
  });
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [["Figure", "Value", "Unit"], ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `B${rows.first}:D${rows.last}`, style: "working" },
      ...FIGURES.map((figure, index) => ({
        range: `C${rows.first + index}`,
        numberFormat: LABELS[figure][2],
        align: "right" as const,
      })),
    ],
  };
}

function ofCash(layout: ExecutiveLayout): Readonly<Record<"peak" | "peakIn", string>> {
  const { cash, modelSheet, model } = layout;
  if (cash === undefined) return { peak: '"no cash flow sheet"', peakIn: '"no cash flow sheet"' };
  const cumulative = sheetReference(cash.sheetName, column("Z", cash.months));
  const labels = `${modelSheet}!${blockColumn("B", model.terms)}`;
  const values = `${modelSheet}!${blockColumn("C", model.terms)}`;
  const horizon = `(${labelVariants("Horizon")
    .map((label) => `SUMIF(${labels},"${label}",${values})`)
    .join("+")})`;
  const [peak, clients, laddered] = (["peak", "clients", "laddered"] as const).map((one) =>
    pageFigureCell(layout, one),
  );
  const covered = `AND(${horizon}<=${rowsIn(cash.months) - 1},${clients ?? ""}=${laddered ?? ""},COUNT(${cumulative})>0)`;
  return {
    peak: ifRead(clients ?? "", `IF(${covered},MAX(0,-MIN(${cumulative})),"${NO_MONTHS}")`),
    peakIn: `IF(ISNUMBER(${peak ?? ""}),IF(${peak ?? ""}=0,0,MATCH(-${peak ?? ""},${cumulative},0)-1),${peak ?? ""})`,
  };
}
