/** The worker's side of a job. Every test expects exactly one posted answer. */
import { plainDriver, plainSegment, plainTerms } from "../support/plainPlan";
import type { JobAnswer } from "../../taskpane/shared/jobs/jobWorker";

const PLAN = { drivers: [plainDriver({})], segments: [plainSegment({})], terms: plainTerms({}) };
const listeners = new Map<string, (event: unknown) => void>();
const answers: JobAnswer[] = [];
let refused = 0;

beforeAll(() => {
  Object.assign(globalThis, {
    self: {
      addEventListener: (name: string, listener: (event: unknown) => void) => void listeners.set(name, listener),
      postMessage: (answer: JobAnswer) => {
        if (refused-- > 0) throw new Error("It could not be cloned.");
        answers.push(answer);
      },
    },
  });
  jest.requireActual("../../taskpane/shared/jobs/jobWorker");
});
beforeEach(() => {
  answers.length = 0;
  refused = 0;
});

const ask = async (name: string): Promise<void> => {
  listeners.get("message")?.({ data: { name, input: PLAN } });
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test("a completed job posts its result", async () => {
  await ask("judge");
  expect(answers.map(({ kind }) => kind)).toEqual(["done"]);
});

test("a job that throws posts the reason", async () => {
  await ask("no such job");
  expect(answers.map(({ kind }) => kind)).toEqual(["failed"]);
});

test("an answer that cannot be posted results in a posted reason", async () => {
  refused = 1;
  await ask("judge");
  expect(answers).toEqual([{ kind: "failed", message: "It could not be cloned." }]);
});

test("a question that cannot be deserialized results in a posted reason", () => {
  listeners.get("messageerror")?.({});
  expect(answers).toEqual([{ kind: "failed", message: "The question to the worker could not be read." }]);
});
