import { readFileSync } from "node:fs";
import vm from "node:vm";

/** What the runtime reports to Excel about one call. */
export type Outcome =
  Readonly<{ kind: "value"; value: unknown }> | Readonly<{ kind: "error"; code: string; message: string }>;

export type FunctionsRuntime = Readonly<{ call: (id: string, args: readonly unknown[]) => Promise<Outcome> }>;

/** The runtime's own numbers for the errors that a cell shows. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

const CALL = { category: 1, type: 1000, errorsAllowed: 4 } as const;

/**
 * Runs Microsoft's custom functions runtime, the same code as in Excel, with the given functions.js. A host in Excel's
 * place sends calls and receives results as JSON. The runtime is an undocumented internal of one exact version of
 * @microsoft/office-js. If it changes, this throws an error instead of letting tests pass.
 */
export function startFunctionsRuntime(functionsScript: string): FunctionsRuntime {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const message = JSON.parse(text) as HostMessage;
      for (const [id, passed, value, code] of resultsIn(message)) {
        waiting.get(id)?.(passed ? { kind: "value", value } : errorOutcome(value, code));
        waiting.delete(id);
      }
      setTimeout(() => bridge.onMessageFromHost(acknowledgement(message.id)), 0);
    },
    onMessageFromHost() {
      throw new Error("the custom-functions runtime did not connect to its host: its internals have moved");
    },
  };
  const page = vm.createContext(pageOf(bridge));
  vm.runInContext(runtimeScript(), page, { filename: "custom-functions-runtime.js" });
  vm.runInContext(functionsScript, page, { filename: "functions.js" });

  let calls = 0;
  return {
    call: (id, args) =>
      new Promise((resolve) => {
        calls += 1;
        waiting.set(calls, resolve);
        const message = [calls, id, args, `Sheet1!A${calls}`, CALL.errorsAllowed];
        const entry = { messageCategory: CALL.category, messageType: CALL.type, targetId: "", message, id: calls };
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      }),
  };
}

type Bridge = { sendMessageToHost: (text: string) => void; onMessageFromHost: (text: string) => void };
type Result = readonly [id: number, passed: boolean, value: unknown, code?: number];
type HostMessage = Readonly<{ id: number; message?: { body?: unknown } }>;
type Batch = Readonly<{ Actions?: readonly { Name?: string; ArgumentInfo?: { Arguments?: readonly unknown[] } }[] }>;

/** The part of the file that contains the runtime. The rest starts Office in a page. */
function runtimeScript(): string {
  const file = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const start = lines.indexOf("!function(modules) {");
  const end = lines.findIndex((line, index) => index > start && /^\} ?\]\);$/.test(line));
  if (start < 0 || end < 0) throw new Error("the custom-functions runtime was not found in its file");
  return lines.slice(start, end + 1).join("\n");
}

/**
 * The environment that the runtime expects: a page inside Excel, and the list in which functions register themselves.
 */
function pageOf(bridge: Bridge): vm.Context {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const page: vm.Context = {
    setTimeout,
    clearTimeout,
    console,
    name: "",
    document: { readyState: "complete", addEventListener: () => undefined },
    _richApiNativeBridge: bridge,
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: { mappings, onchange: (handler: () => void) => changed.push(handler) },
      associate(id: string, call: unknown) {
        mappings[id.toUpperCase()] = call;
        for (const handler of changed) handler();
      },
    },
    Office: {
      onReady: () => Promise.resolve({ host: "Excel" }),
      HostType: { Excel: "Excel" },
      context: { requirements: { isSetSupported: (name: string) => name === "CustomFunctions" } },
    },
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}

function resultsIn({ message }: HostMessage): readonly Result[] {
  const { body } = message ?? {};
  if (body === undefined) return [];
  const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
  const action = batch.Actions?.find(({ Name }) => Name === "SetInvocationArrayResults");
  return (action?.ArgumentInfo?.Arguments?.[0] ?? []) as readonly Result[];
}

function errorOutcome(value: unknown, code = 0): Outcome {
  return { kind: "error", code: ERRORS[code] ?? `code ${code}`, message: typeof value === "string" ? value : "" };
}

const acknowledgement = (id: number): string =>
  JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [{ ActionId: 1, Value: null }] }) },
  });
