import { isTooExtreme } from "../../../src/engine/arithmetic/evaluate";
import type { ModelCells } from "../../../src/workbook/model/Model";
import { isNotLoaded } from "../jobs/isNotLoaded";
import { isQuick } from "../jobs/isQuick";
import type { RunJob } from "../jobs/RunJob";
import { type EvaluationResult, judged, readModel } from "../figures/evaluate";

type EvaluatorCallbacks = Readonly<{ evaluated: (answer: EvaluationResult) => void; failed: (error: unknown) => void }>;

export type Evaluator = Readonly<{
  /**
   * Returns the evaluation of these cells, or undefined if the plan is large. Then `evaluated` is called with it later.
   * New cells abort the computation for former ones; the same cells do not.
   */
  evaluate: (cells: ModelCells) => EvaluationResult | undefined;
  stop: () => void;
}>;

const TOO_EXTREME: EvaluationResult = {
  ok: false,
  problems: [{ argument: "drivers", issue: { kind: "figuresTooExtreme" } }],
};

/** Evaluates the newest cells: at once if that is fast, otherwise in a job. */
export function evaluator(runJob: RunJob, callbacks: EvaluatorCallbacks): Evaluator {
  let latest: Readonly<{ key: string; answer: EvaluationResult | undefined; end: AbortController }> | undefined;
  const stop = (): void => {
    latest?.end.abort();
    latest = undefined;
  };
  return {
    evaluate(cells) {
      const key = JSON.stringify(cells);
      if (latest?.key === key) return latest.answer;
      stop();
      const read = readModel(cells);
      const end = new AbortController();
      const settle = (answer: EvaluationResult | undefined): EvaluationResult | undefined => {
        latest = { key, answer, end };
        return answer;
      };
      if (!read.ok) return settle(read);
      const compiled = read.value;
      const evaluateHere = (): EvaluationResult => {
        try {
          return { ok: true, value: { cells, compiled, ...judged(compiled) } };
        } catch (error) {
          if (isTooExtreme(error)) return TOO_EXTREME;
          throw error;
        }
      };
      if (isQuick(compiled.plan)) return settle(evaluateHere());
      const report = (answer: EvaluationResult): void => {
        settle(answer);
        callbacks.evaluated(answer);
      };
      runJob("judge", compiled.plan, end.signal).then(
        (value) => {
          if (!end.signal.aborted) report({ ok: true, value: { cells, compiled, ...value } });
        },
        (error: unknown) => {
          if (end.signal.aborted) return;
          if (isNotLoaded(error)) report(evaluateHere());
          else if (isTooExtreme(error)) report(TOO_EXTREME);
          else {
            stop();
            callbacks.failed(error);
          }
        },
      );
      return settle(undefined);
    },
    stop,
  };
}
