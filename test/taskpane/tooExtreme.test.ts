/**
 * Amounts too far apart to be calculated together are an issue of the cells, reported in every language, and cause no
 * error in the pane.
 */
import { compile } from "../../src/engine/cost/compile";
import { DomainError } from "../../src/engine/DomainError";
import { signOf } from "../../src/engine/arithmetic/evaluate";
import { readPlan } from "../../src/plan/readPlan";
import { type EvaluationResult } from "../../taskpane/shared/figures/evaluate";
import { evaluator } from "../../taskpane/shared/model/evaluator";
import { timeline } from "../../taskpane/shared/figures/timeline";
import { largeCells } from "../support/largeCells";
import { sampleModel } from "./fakeWorkbook";

jest.mock("../../src/engine/decision/judge", () => ({ judge: mockExtreme }));
jest.mock("../../src/engine/time/cashFlow", () => ({ cashFlow: mockExtreme }));

/** A character that no formatted number contains. */
function mockExtreme(): never {
  signOf((a) => a.withError(a.of(1), 2));
  throw new Error("a sign was found");
}

const refused = { ok: false, problems: [{ argument: "drivers", issue: { kind: "figuresTooExtreme" } }] };

test("the engine refuses extreme amounts with a DomainError", () => {
  expect(mockExtreme).toThrow(DomainError);
});

test("extreme amounts in a small plan are reported at once", () => {
  const one = evaluator(() => Promise.reject(new Error("no job")), { evaluated: fail, failed: fail });
  expect(one.evaluate(sampleModel.cells)).toEqual(refused);
});

test("extreme amounts in a large plan are reported although the worker's error loses its class", async () => {
  const message = messageOf(mockExtreme);
  const answer = new Promise<EvaluationResult>((evaluated) => {
    evaluator(() => Promise.reject(new Error(message)), { evaluated, failed: fail }).evaluate(largeCells(8, 8, 5000));
  });
  expect(await answer).toEqual(refused);
});

test("with extreme amounts the Time view says why it has no months", () => {
  const read = readPlan(sampleModel.cells);
  if (!read.ok) throw new Error("no plan");
  expect(timeline(compile(read.value))).toEqual({
    kind: "refused",
    problem: { argument: "terms", issue: { kind: "figuresTooExtreme" } },
  });
});

function fail(): never {
  throw new Error("not the engine");
}

function messageOf(work: () => never): string {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}
