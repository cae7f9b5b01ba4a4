/**
 * Simulates Office errors at each batch of a command and with each code: before the batch does anything, half way, or
 * after everything is done and only the response is lost. After each error there must be a message that says what to
 * do, an unchanged workbook, and a command that works at the next attempt.
 */
import { type Action, ActionType } from "../../src/preview/host/protocol";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { type Change } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import type { PreviewHost } from "./previewHost";
import { failureText } from "./messages";
import { snapshot } from "./workbookCells";

/**
 * Error codes that Office documents. The list is separate from OFFICE_CODES on purpose: a test that took its codes from
 * the sources would not notice a code that is missing there.
 */
export const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidArgument",
  "RequestPayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "InactiveWorkbook",
  "ApiNotFound",
  "GeneralException",
  "RequestAborted",
  "ServiceNotAvailable",
  "MemoryLimitReached",
] as const;
/** A batch that only reads is retried after these codes. */
const TRANSIENT_CODES: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "GeneralException",
  "RequestAborted",
  "ServiceNotAvailable",
];

/** The share of the actions that the host carries out before it fails. */
export const WAYS = { refused: 0, "half way": 0.5, "answer lost": 1 } as const;
type Way = keyof typeof WAYS;

export type Command = Readonly<{
  name: string;
  /** Runs the command and returns its undo. */
  run: () => Promise<() => Promise<void>>;
  /** Takes seconds each time: by default it fails half way at each batch, and in the other ways only at some. */
  costly?: boolean;
  /** A command that completes partial work after a failure instead of rolling it back. */
  finishes?: boolean;
}>;

export const smallModel = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1).map((one) => ({ ...one, clients: 3 })),
};

export const change = (name: string, run: () => Promise<Change>): Command => ({
  name,
  run: async () => (await run()).undo,
});
export const sharing = (name: string, run: () => Promise<Readonly<{ change: Change }>>): Command => ({
  name,
  run: async () => (await run()).change.undo,
});

/** A command without anything to undo. */
export const reading = (name: string, run: () => Promise<unknown>): Command => ({
  name,
  run: async () => {
    await run();
    return () => Promise.resolve();
  },
});

export type Tally = Readonly<{ command: string; batches: number; codes: number; cases: number; passed: number }>;

type Fault = Readonly<{ batch: number; code: string; way: Way }>;

type Request = Readonly<{ id: number; message: { body: unknown } }>;
type Body = Readonly<{ Actions: readonly Action[] }>;

/**
 * With FAULTS=all each batch fails with each code in each way. Otherwise each batch fails in each way, and the codes
 * alternate.
 */
const ALL = process.env["FAULTS"] === "all";

export async function injectFaults(preview: PreviewHost, command: Command): Promise<Tally> {
  const before = snapshot(preview);
  const succeed = async (): Promise<number> => {
    const { batches } = await watched(preview, undefined, async () => {
      const undo = await command.run();
      await undo();
    });
    expect(snapshot(preview)).toEqual(before);
    return batches;
  };
  const { batches, answer: undo } = await watched(preview, undefined, command.run);
  await undo();
  expect(snapshot(preview)).toEqual(before);
  const faults = faultsFor(batches, command.costly === true);
  let passed = 0;
  for (const fault of faults) {
    const { answer, error } = await watched(preview, fault, command.run).then(
      ({ answer }) => ({ answer, error: undefined }),
      (error: unknown) => ({ answer: undefined, error }),
    );
    const where = { command: command.name, ...fault };
    if (answer !== undefined) {
      // The command retried or completed its work, so it succeeded.
      const passes = command.finishes === true || TRANSIENT_CODES.includes(fault.code);
      expect({ ...where, passes }).toEqual({ ...where, passes: true });
      passed += 1;
      await answer();
    } else {
      expect({ ...where, error }).toEqual({ ...where, error: expect.any(WorkbookError) as unknown });
      const { code } = error as WorkbookError;
      const { problem, action } = failureText(error);
      expect({ ...where, code, isDescribed: problem !== "" && action !== "" }).toEqual({ ...where, isDescribed: true });
      expect({ ...where, left: /left behind|may (be|have)/.test(action) }).toEqual({ ...where, left: false });
    }
    const after = snapshot(preview);
    // Compare as text first, because there are thousands of cells.
    if (JSON.stringify(after) !== JSON.stringify(before))
      expect({ ...where, ...after }).toEqual({ ...where, ...before });
  }
  await succeed();
  return {
    command: command.name,
    batches,
    codes: new Set(faults.map(({ code }) => code)).size,
    cases: faults.length,
    passed,
  };
}

function faultsFor(batches: number, costly: boolean): readonly Fault[] {
  const ways = Object.keys(WAYS) as Way[];
  const failures = Array.from({ length: batches }, (_, index) => index + 1).flatMap((batch) =>
    ways.map((way) => ({ batch, way })),
  );
  if (ALL) return CODES.flatMap((code) => failures.map((place) => ({ ...place, code })));
  const others = { refused: 0, "half way": -1, "answer lost": 1 };
  const chosen = costly
    ? failures.filter(({ batch, way }) => way === "half way" || batch % 3 === others[way])
    : failures;
  // Commands of one or two batches still get most codes.
  const rounds = costly ? 1 : Math.max(1, Math.ceil(CODES.length / failures.length));
  return Array.from({ length: rounds }, () => chosen)
    .flat()
    .map((place, index) => ({ ...place, code: CODES[(index * 4 + place.batch) % CODES.length] ?? "GeneralException" }));
}

type WatchedRun<T> = Readonly<{ batches: number; answer: T }>;

/** Counts the batches of some work. At most one of them fails, and only once. */
async function watched<T>(
  { bridge }: PreviewHost,
  fault: Fault | undefined,
  work: () => Promise<T>,
): Promise<WatchedRun<T>> {
  const { sendMessageToHost: send, onMessageFromHost: receive } = bridge;
  let batches = 0;
  const failing = new Set<number>();
  bridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text) as Request;
    if (!writesOrReads(bodyOf(request))) {
      send(text);
      return;
    }
    batches += 1;
    if (batches !== fault?.batch) {
      send(text);
      return;
    }
    failing.add(request.id);
    send(JSON.stringify(cut(request, WAYS[fault.way])));
  };
  bridge.onMessageFromHost = (text) => {
    const { id } = JSON.parse(text) as { id?: number };
    receive(id !== undefined && failing.has(id) ? refusal(id, fault?.code ?? "") : text);
  };
  try {
    const answer = await work();
    return { batches, answer };
  } finally {
    Object.assign(bridge, { sendMessageToHost: send, onMessageFromHost: receive });
  }
}

/** After a batch office.js may release the ranges that it read in a separate batch, which no code waits for. */
const writesOrReads = ({ Actions }: Body): boolean => {
  const lets = ({ Name }: Action): boolean => Name === "_RemoveReference";
  return !Actions.some(lets) || Actions.some((action) => WORK.includes(action.ActionType) && !lets(action));
};
const WORK: readonly number[] = [ActionType.query, ActionType.method, ActionType.set];

const bodyOf = ({ message }: Request): Body =>
  (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as Body;

function cut(request: Request, share: number): Request {
  const body = bodyOf(request);
  const Actions = body.Actions.slice(0, Math.ceil(body.Actions.length * share));
  return { ...request, message: { ...request.message, body: JSON.stringify({ ...body, Actions }) } };
}

function refusal(id: number, code: string): string {
  const error = { Code: code, Message: "refused", Location: null, ActionIndex: 0 };
  const message = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error: error }) };
  return JSON.stringify({ id, type: 2, flags: 0, controlId: "", message });
}

export function tableOf(tallies: readonly Tally[]): string {
  const rows = [
    ["command", "syncs", "codes", "cases", "of these tried again and done"],
    ...tallies.map((one) => [one.command, one.batches, one.codes, one.cases, one.passed]),
  ].map((row) => row.map(String));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}
