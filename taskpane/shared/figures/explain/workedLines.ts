/** The formula of a figure with this model's numbers. The engine computes all of them. */
import { clientNumbers } from "./clientNumbers";
import { costNumbers } from "./costNumbers";
import type { FigureId } from "./FigureId";
import type { Numbers, ExplainFormat } from "./WorkedNumbers";
import type { Subject } from "./Subject";
import { timeNumbers } from "./timeNumbers";

const trials: Numbers = ({ report }, { t, formats }) =>
  report === undefined
    ? []
    : [
        t.numbers.trials({
          trials: formats.amount(report.simulation.trials),
          seed: String(report.simulation.seed),
        }),
      ];

const NUMBERS: Readonly<Record<FigureId, Numbers>> = {
  ...costNumbers,
  ...timeNumbers,
  ...clientNumbers,
  percentile: trials,
  probability: trials,
  mean: trials,
  neverTrials: trials,
};

export const workedLines = (id: FigureId, subject: Subject, format: ExplainFormat): readonly string[] =>
  NUMBERS[id](subject, format);
