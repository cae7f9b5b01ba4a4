/** Jobs in a worker of their own, with fake workers that the test controls. */
import type { Plan } from "../../src/engine/cost/inputs";
import type { RunJob } from "../../taskpane/shared/jobs/RunJob";
import { plainDriver, plainSegment, plainTerms } from "../support/plainPlan";

class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  posted: unknown[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    this.posted.push(structuredClone(message));
  }
  terminate(): void {
    this.ended = true;
  }
}

const PLAN: Plan = { drivers: [plainDriver({})], segments: [plainSegment({})], terms: plainTerms({}) };
const NOT_LOADED = { failure: { kind: "notLoaded" } };
type Module = Readonly<{ runInWorker: RunJob; startIdleWorker: () => void }>;
/** The module as it is after loading the pane: no idle worker. */
function loadedModule(): Module {
  let module: Module | undefined;
  jest.isolateModules(() => {
    module = jest.requireActual<Module>("../../taskpane/shared/jobs/runInWorker");
  });
  if (module === undefined) throw new Error("not loaded");
  return module;
}
const loaded = (): RunJob => loadedModule().runInWorker;

const useWorkers = (Worker: unknown): void => void Object.assign(globalThis, { Worker });
const { Worker: before } = globalThis as { Worker?: unknown };
beforeEach(() => {
  FakeWorker.all.length = 0;
  useWorkers(FakeWorker);
});
afterAll(() => useWorkers(before));

const only = (): FakeWorker => {
  const [worker, ...others] = FakeWorker.all;
  if (worker === undefined || others.length > 0) throw new Error("not one worker");
  return worker;
};
const failure = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => undefined,
    (error: unknown) => error,
  );

test("a worker that the browser refuses to start counts as not loaded", async () => {
  useWorkers(function refused() {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  const error = await failure(loaded()("timeline", PLAN, new AbortController().signal));
  expect(error).toMatchObject(NOT_LOADED);
});

test("a worker that fails to load is terminated and counts as not loaded", async () => {
  const error = failure(loaded()("timeline", PLAN, new AbortController().signal));
  only().onerror?.();
  expect(await error).toMatchObject(NOT_LOADED);
  expect(only().ended).toBe(true);
});

test("a question that cannot be posted fails the job and leaves neither a worker nor a listener", async () => {
  const { signal } = new AbortController();
  const removed = jest.spyOn(signal, "removeEventListener");
  const input = { ...PLAN, further: () => undefined };
  const error = await failure(loaded()("timeline", input, signal));
  expect(error).toMatchObject({ name: "DataCloneError" });
  expect(error).not.toMatchObject(NOT_LOADED);
  expect(only()).toMatchObject({ ended: true, onmessage: null, onmessageerror: null, onerror: null });
  expect(removed).toHaveBeenCalledTimes(1);
});

test("an answer that cannot be deserialized fails the job and terminates the worker", async () => {
  const error = failure(loaded()("timeline", PLAN, new AbortController().signal));
  only().onmessageerror?.();
  expect(await error).toMatchObject({ message: "The answer of the worker could not be read." });
  expect(only().ended).toBe(true);
});

test("a worker that has answered takes the next job", async () => {
  const run = loaded();
  for (const output of ["first", "second"]) {
    const job = run("focusOrSpread", PLAN, new AbortController().signal);
    only().onmessage?.({ data: { kind: "done", output } });
    expect(await job).toBe(output);
  }
  expect(only().posted).toHaveLength(2);
});

test("a preloaded worker takes the first job, and only one worker is loaded", () => {
  const { runInWorker, startIdleWorker } = loadedModule();
  startIdleWorker();
  startIdleWorker();
  void runInWorker("timeline", PLAN, new AbortController().signal);
  expect(only().posted).toEqual([{ name: "timeline", input: PLAN }]);
});

test("a worker that failed to preload gets no job", () => {
  const { runInWorker, startIdleWorker } = loadedModule();
  startIdleWorker();
  only().onerror?.();
  void runInWorker("timeline", PLAN, new AbortController().signal);
  expect(FakeWorker.all.map(({ posted }) => posted.length)).toEqual([0, 1]);
});
