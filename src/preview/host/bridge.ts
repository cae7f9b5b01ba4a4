import type { Host, HostEvent } from "./Host";
import { type Batch, eventTypes, type Request } from "./protocol";
import { runBatch } from "./runBatch";

/** The object that office.js treats as Excel: it finds it as `window._richApiNativeBridge`. */
export type Bridge = {
  sendMessageToHost: (text: string) => void;
  /** Set by office.js. */
  onMessageFromHost: (text: string) => void;
};

const ANSWER = 2;
const EVENT = 3;
const EVENT_CATEGORY = 65_536;
const WHOLE_WORKBOOK = "Workbook";

/** Batches run one after another, in the order sent; the first waits until the grid is ready. */
export function openBridge(host: Host, ready: Promise<void> = Promise.resolve()): Bridge {
  let queue = ready;
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      queue = queue.then(async () => {
        const body = request.message.body;
        const answer = await runBatch(host, (typeof body === "string" ? JSON.parse(body) : body) as Batch);
        const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
        bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: ANSWER, flags: 0, controlId: "", message }));
      });
    },
  };
  host.onEvent = (event) => send(bridge, event);
  return bridge;
}

/** Listeners of one sheet and of the whole workbook are two targets. */
function send(bridge: Bridge, { name, sheetId, address }: HostEvent): void {
  const source = "Local";
  const details = {
    worksheetId: sheetId,
    source,
    ...(address === undefined ? {} : { address, changeType: "RangeEdited" }),
  };
  const entries = [sheetId, WHOLE_WORKBOOK].map((targetId, id) => ({
    id,
    messageCategory: EVENT_CATEGORY,
    messageType: eventTypes[name],
    targetId,
    message: JSON.stringify(details),
  }));
  bridge.onMessageFromHost(JSON.stringify({ type: EVENT, controlId: "", message: { entries } }));
}
