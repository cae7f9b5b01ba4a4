/**
 * The decisive assumptions: those with ranges that move the margin after the last client most. The engine finds them
 * when the page is made.
 */
import type { Plan } from "../../engine/cost/inputs";
import { isOptionalDriverFigure, isOptionalSegmentNumber } from "../../engine/cost/optionalInputs";
import { tornado } from "../../engine/risk/tornado";
import type { InputRef, Uncertainty } from "../../engine/risk/Uncertainty";
import { DRIVER_FIGURES, DRIVERS } from "../../schema/drivers";
import { SEGMENT_FIGURES, SEGMENTS } from "../../schema/segments";
import { LABEL_OF_ANY_TERM } from "../../schema/inputColumn";
import { ALL_TERMS } from "../../schema/optionalTerms";
import { DRIVER_INPUT, SEGMENT_INPUT, TERM_INPUT } from "../model/inputColumns";
import { formatOf } from "../columnFormats";
import type { NumberFormatName } from "../SheetSpec";
import { MAX_DECIDERS } from "./executiveLayout";

export type Decider = Readonly<{
  name: string;
  /** Name of the driver or segment; a term has none. */
  column: string | undefined;
  /**
   * Location on the model sheet by the name of the row, which may move: the block, the letter of the column, and the
   * name or label.
   */
  cell: Readonly<{ block: "drivers" | "segments" | "terms"; letter: string; row: string }>;
  format: NumberFormatName;
  /** The value when the page was made. */
  then: number;
  low: number;
  high: number;
  marginAtLow: number;
  marginAtHigh: number;
}>;

/** Requires a plan with a finite number of clients. */
export function deciders(plan: Plan, inputs: readonly Uncertainty[]): readonly Decider[] {
  if (inputs.length === 0) return [];
  const { bars } = tornado({ plan, inputs, measure: "margin" });
  return bars
    .flatMap((bar): readonly Decider[] => {
      const input = inputs.find(({ name }) => name === bar.input);
      const found = input === undefined ? undefined : inputCellOf(plan, input.target);
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
    .slice(0, MAX_DECIDERS);
}

/** "Expert.Slope" is the column Slope of the driver Expert. */
function named(input: string, { kind }: InputRef): Pick<Decider, "name" | "column"> {
  const dot = kind === "term" ? -1 : input.lastIndexOf(".");
  return dot < 0 ? { name: input, column: undefined } : { name: input.slice(0, dot), column: input.slice(dot + 1) };
}

type InputCell = Pick<Decider, "cell" | "format">;

/** Undefined for a column that a new sheet has no place for. */
function inputCellOf({ drivers, segments }: Plan, target: InputRef): InputCell | undefined {
  switch (target.kind) {
    case "driver": {
      if (isOptionalDriverFigure(target.column)) return undefined;
      const column = DRIVER_FIGURES[target.column];
      return inputCell("drivers", DRIVER_INPUT[column], drivers[target.driver]?.name, formatOf(DRIVERS[column]));
    }
    case "segment": {
      if (isOptionalSegmentNumber(target.column)) return undefined;
      const column = SEGMENT_FIGURES[target.column];
      return inputCell("segments", SEGMENT_INPUT[column], segments[target.segment]?.name, formatOf(SEGMENTS[column]));
    }
    case "term": {
      const label = LABEL_OF_ANY_TERM[target.term];
      return inputCell("terms", TERM_INPUT.value, label, formatOf(ALL_TERMS[label], "quantity"));
    }
    case "exchange":
      return undefined;
  }
}

const inputCell = (
  block: Decider["cell"]["block"],
  letter: string,
  row: string | undefined,
  format: NumberFormatName,
): InputCell | undefined => (row === undefined ? undefined : { cell: { block, letter, row }, format });
