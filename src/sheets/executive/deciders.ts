/**
 * The decisive assumptions: those with ranges that move the margin after the last client most. The engine finds them
 * when the page is made.
 */
import type { Plan } from "../../engine/cost/inputs";
import { isOptionalDriverFigure, isOptionalSegmentNumber } from "../../engine/cost/optionalInputs";
import { tornado } from "../../engine/risk/tornado";
import type { InputRef, Uncertainty } from "../../engine/risk/Uncertainty";
import { shownExchangeLabel } from "../../i18n/exchangeLabels";
import { LANGUAGES } from "../../i18n/languages";
import { labelVariants } from "../../plan/headings/labelVariants";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { DRIVER_FIGURES, DRIVERS, OPTIONAL_DRIVER_FIGURES, OPTIONAL_DRIVERS } from "../../schema/drivers";
import { EXCHANGE } from "../../schema/exchange";
import { OPTIONAL_SEGMENT_FIGURES, OPTIONAL_SEGMENTS, SEGMENT_FIGURES, SEGMENTS } from "../../schema/segments";
import { LABEL_OF_ANY_TERM } from "../../schema/inputColumn";
import { ALL_TERMS } from "../../schema/optionalTerms";
import { DRIVER_INPUT, SEGMENT_INPUT } from "../model/inputColumns";
import { driverOption, NO_OPTIONS, segmentOption } from "../model/optionColumns";
import { formatOf } from "../columnFormats";
import type { NumberFormatName } from "../SheetSpec";
import { MAX_DECIDERS } from "./executiveLayout";

/** `labels`: every text that may stand for the term. */
type TermCell = Readonly<{ block: "terms"; labels: readonly string[] }>;

export type Decider = Readonly<{
  name: string;
  /** Name of the driver or segment; a term has none. */
  column: string | undefined;
  /**
   * Location on the model sheet by the name of the row, which may move: the block, the letter of the column, and the
   * name or label.
   */
  cell: Readonly<{ block: "drivers" | "segments"; letter: string; row: string }> | TermCell;
  format: NumberFormatName;
  /** The value when the page was made. */
  then: number;
  low: number;
  high: number;
  marginAtLow: number;
  marginAtHigh: number;
}>;

/** Requires a plan with a finite number of clients. `options`: the optional columns of its sheet. */
export function deciders(
  plan: Plan,
  inputs: readonly Uncertainty[],
  options: PlanOptions = NO_OPTIONS,
): readonly Decider[] {
  if (inputs.length === 0) return [];
  const { bars } = tornado({ plan, inputs, measure: "margin" });
  return bars
    .flatMap((bar): readonly Decider[] => {
      const input = inputs.find(({ name }) => name === bar.input);
      const found = input === undefined ? undefined : inputCellOf(plan, input.target, options);
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

/** Undefined for a column that the sheet does not have. */
function inputCellOf({ drivers, segments }: Plan, target: InputRef, options: PlanOptions): InputCell | undefined {
  switch (target.kind) {
    case "driver": {
      const row = drivers[target.driver]?.name;
      if (!isOptionalDriverFigure(target.column)) {
        const column = DRIVER_FIGURES[target.column];
        return rowCell("drivers", DRIVER_INPUT[column], row, formatOf(DRIVERS[column]));
      }
      const column = OPTIONAL_DRIVER_FIGURES[target.column];
      return rowCell("drivers", driverOption(options, column), row, formatOf(OPTIONAL_DRIVERS[column]));
    }
    case "segment": {
      const row = segments[target.segment]?.name;
      if (!isOptionalSegmentNumber(target.column)) {
        const column = SEGMENT_FIGURES[target.column];
        return rowCell("segments", SEGMENT_INPUT[column], row, formatOf(SEGMENTS[column]));
      }
      const column = OPTIONAL_SEGMENT_FIGURES[target.column];
      return rowCell("segments", segmentOption(options, column), row, formatOf(OPTIONAL_SEGMENTS[column]));
    }
    case "term": {
      const label = LABEL_OF_ANY_TERM[target.term];
      return termCell(labelVariants(label), formatOf(ALL_TERMS[label], "quantity"));
    }
    case "exchange":
      return termCell(
        LANGUAGES.map((language) => shownExchangeLabel(target, language)),
        formatOf(EXCHANGE[target.figure], "quantity"),
      );
  }
}

const termCell = (labels: readonly string[], format: NumberFormatName): InputCell => ({
  cell: { block: "terms", labels },
  format,
});

const rowCell = (
  block: "drivers" | "segments",
  letter: string | undefined,
  row: string | undefined,
  format: NumberFormatName,
): InputCell | undefined =>
  row === undefined || letter === undefined ? undefined : { cell: { block, letter, row }, format };
