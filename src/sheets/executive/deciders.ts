/** The assumptions that decide: those whose range moves the margin after the last client most, as the engine finds them when the page is made. */
import type { Plan } from "../../engine/cost/inputs";
import { tornado } from "../../engine/risk/tornado";
import type { Target, Uncertainty } from "../../engine/risk/Uncertainty";
import type { Cells } from "../../plan/cells/Cell";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../plan/columns";
import { SEGMENT_FIGURES } from "../../plan/readSegments";
import { TERM_FIGURES } from "../../plan/readTerms";
import { TERM_LABELS } from "../../plan/termLabels";
import { columnLetter } from "../columnLetter";
import type { ModelPlaces } from "../model/modelPlaces";
import type { NumberFormatName } from "../SheetSpec";
import { MOST_DECIDERS } from "./executiveLayout";

export type Decider = Readonly<{
  name: string;
  /** Of its driver or segment; a term has none. */
  column: string | undefined;
  /** Its cell on the model sheet, `$G$33`. */
  cell: string;
  format: NumberFormatName;
  /** When the page was made. */
  then: number;
  low: number;
  high: number;
  marginAtLow: number;
  marginAtHigh: number;
}>;

type Placed = Readonly<{ places: ModelPlaces; cells: Readonly<Record<"drivers" | "segments" | "terms", Cells>> }>;

/** The plan lists an end of clients. */
export function deciders(plan: Plan, inputs: readonly Uncertainty[], placed: Placed): readonly Decider[] {
  if (inputs.length === 0) return [];
  const { bars } = tornado({ plan, inputs, measure: "margin" });
  return bars
    .flatMap((bar): readonly Decider[] => {
      const input = inputs.find(({ name }) => name === bar.input);
      const found = input === undefined ? undefined : placeOf(plan, input.target, placed);
      if (input === undefined || found === undefined || bar.swing === 0) return [];
      return [
        {
          ...named(bar.input, input.target),
          ...found,
          then: input.likely,
          low: bar.low,
          high: bar.high,
          marginAtLow: bar.atLow,
          marginAtHigh: bar.atHigh,
        },
      ];
    })
    .slice(0, MOST_DECIDERS);
}

/** "Expert.Slope" is the column Slope of the driver Expert. */
function named(input: string, { kind }: Target): Pick<Decider, "name" | "column"> {
  const dot = kind === "term" ? -1 : input.lastIndexOf(".");
  return dot < 0 ? { name: input, column: undefined } : { name: input.slice(0, dot), column: input.slice(dot + 1) };
}

type Place = Pick<Decider, "cell" | "format">;
/** Columns of drivers: the first is B. */
const FIRST_COLUMN = 2;
const FROM_COLUMN = DRIVER_COLUMNS.indexOf("From");
const FRACTIONS: ReadonlySet<string> = new Set(["transfer", "trialFailure", "trialCost", "ramp", "discountRate"]);

function placeOf({ drivers, segments }: Plan, target: Target, { places, cells }: Placed): Place | undefined {
  switch (target.kind) {
    case "driver": {
      const row = rowNamed(cells.drivers, drivers[target.driver]?.name, 0);
      const column = DRIVER_COLUMNS.findIndex((name) => name.toLowerCase() === target.column);
      const format = target.column === "slope" ? "percent" : target.column === "rate" ? "money" : "quantity";
      return row === undefined ? undefined : { cell: cellAt(column, places.drivers.first + row), format };
    }
    case "segment": {
      const before = segments.slice(0, target.segment).filter(({ name }) => same(name, segments[target.segment]?.name));
      const row = rowNamed(cells.segments, segments[target.segment]?.name, before.length);
      const column = SEGMENT_COLUMNS.findIndex((name) => name === SEGMENT_FIGURES[target.column]);
      const format = target.column === "churn" ? "percent" : target.column === "size" ? "quantity" : "money";
      return row === undefined ? undefined : { cell: cellAt(column, places.segments.first + row), format };
    }
    case "term": {
      const label = TERM_LABELS.find((one) => TERM_FIGURES[one] === target.term);
      const row = rowNamed(cells.terms, label, 0);
      const format = FRACTIONS.has(target.term) ? "percent" : target.term === "nonRecurring" ? "money" : "quantity";
      return row === undefined ? undefined : { cell: cellAt(1, places.terms.first + row), format };
    }
  }
}

/** Row below the header, from 0, of the name's first row after so many others of it; price breaks are passed over. */
function rowNamed(cells: Cells, name: string | undefined, after: number): number | undefined {
  const rows = cells.slice(1).flatMap((line, row) => {
    const from = line[FROM_COLUMN];
    const later = cells[0]?.[FROM_COLUMN] === "From" && typeof from === "number" && from > 1;
    return same(line[0], name) && !later ? [row] : [];
  });
  return rows[after];
}

const same = (cell: unknown, name: string | undefined): boolean =>
  name !== undefined &&
  (typeof cell === "string" || typeof cell === "number") &&
  String(cell).trim().toLowerCase() === name.trim().toLowerCase();

const cellAt = (column: number, row: number): string => `$${columnLetter(FIRST_COLUMN + column)}$${row}`;
