/** Office says no to one batch of what the code under test sends. */
import type { PreviewHost } from "./previewHost";

type Sent = Readonly<{ id: number; message: Readonly<{ body: unknown }> }>;
type Batch = Readonly<{ Actions: readonly Readonly<{ Name: string }>[] }>;

export type Failing = Readonly<{
  /** Batches that were sent, those aside in which Office.js only lets go of what it read. */
  sent: () => number;
  restore: () => void;
}>;

/** The batch with this number fails; 0: none does. */
export function failBatch(preview: PreviewHost, batch: number, code: string): Failing {
  const send = preview.bridge.sendMessageToHost;
  let seen = 0;
  preview.bridge.sendMessageToHost = (text) => {
    const sent = JSON.parse(text) as Sent;
    const { body: given } = sent.message;
    const batched = (typeof given === "string" ? JSON.parse(given) : given) as Batch;
    const letsGo = batched.Actions.some(({ Name }) => Name === "_RemoveReference");
    if (!letsGo) seen += 1;
    if (letsGo || seen !== batch) {
      send(text);
      return;
    }
    const body = JSON.stringify({
      Results: [],
      Error: { Code: code, Message: "refused", Location: null, ActionIndex: 0 },
    });
    const answer = { id: sent.id, type: 2, flags: 0, controlId: "", message: { statusCode: 200, headers: {}, body } };
    setTimeout(() => preview.bridge.onMessageFromHost(JSON.stringify(answer)), 0);
  };
  return {
    sent: () => seen,
    restore: () => {
      preview.bridge.sendMessageToHost = send;
    },
  };
}
