/**
 * The assumptions that decide: those whose range moves the margin after the last client most, as the engine finds them
 * when the page is made.
 */
import type { Plan } from "../../engine/cost/inputs";
import { tornado } from "../../engine/risk/tornado";
import type { InputRef, Uncertainty } from "../../engine/risk/Uncertainty";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { SEGMENT_FIGURES } from "../../plan/readSegments";
import { TERM_FIGURES } from "../../plan/readTerms";
import { TERM_LABELS } from "../../schema/termLabels";
import { columnLetters } from "../../a1/columns";
import type { NumberFormatName } from "../SheetSpec";
import { MOST_DECIDERS } from "./executiveLayout";

export type Decider = Readonly<{
  name: string;
  /** Of its driver or segment; a term has none. */
  column: string | undefined;
  /**
   * Where it is found on the model sheet by the name of its row, which may move: the block, the column's letter, and
   * the name or label.
   */
  place: Readonly<{ block: "drivers" | "segments" | "terms"; letter: string; row: string }>;
  format: NumberFormatName;
  /** When the page was made. */
  then: number;
  low: number;
  high: number;
  marginAtLow: number;
  marginAtHigh: number;
}>;

/** The plan lists an end of clients. */
export function deciders(plan: Plan, inputs: readonly Uncertainty[]): readonly Decider[] {
  if (inputs.length === 0) return [];
  const { bars } = tornado({ plan, inputs, measure: "margin" });
  return bars
    .flatMap((bar): readonly Decider[] => {
      const input = inputs.find(({ name }) => name === bar.input);
      const found = input === undefined ? undefined : placeOf(plan, input.target);
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
function named(input: string, { kind }: InputRef): Pick<Decider, "name" | "column"> {
  const dot = kind === "term" ? -1 : input.lastIndexOf(".");
  return dot < 0 ? { name: input, column: undefined } : { name: input.slice(0, dot), column: input.slice(dot + 1) };
}

type Place = Pick<Decider, "place" | "format">;
/** Columns of drivers: the first is B. */
const FIRST_COLUMN = 1;
const FRACTIONS: ReadonlySet<string> = new Set(["transfer", "trialFailure", "trialCost", "ramp", "discountRate"]);

function placeOf({ drivers, segments }: Plan, target: InputRef): Place | undefined {
  switch (target.kind) {
    case "driver": {
      const row = drivers[target.driver]?.name;
      const column = DRIVER_COLUMNS.findIndex((name) => name.toLowerCase() === target.column);
      const format = target.column === "slope" ? "percent" : target.column === "rate" ? "money" : "quantity";
      return row === undefined ? undefined : { place: { block: "drivers", letter: letterOf(column), row }, format };
    }
    case "segment": {
      const row = segments[target.segment]?.name;
      const column = SEGMENT_COLUMNS.findIndex((name) => name === SEGMENT_FIGURES[target.column]);
      const format = target.column === "churn" ? "percent" : target.column === "size" ? "quantity" : "money";
      return row === undefined ? undefined : { place: { block: "segments", letter: letterOf(column), row }, format };
    }
    case "term": {
      const row = TERM_LABELS.find((one) => TERM_FIGURES[one] === target.term);
      const format = FRACTIONS.has(target.term) ? "percent" : target.term === "nonRecurring" ? "money" : "quantity";
      return row === undefined ? undefined : { place: { block: "terms", letter: letterOf(1), row }, format };
    }
  }
}

const letterOf = (column: number): string => columnLetters(FIRST_COLUMN + column);
