import type { PreviewHost } from "./previewHost";

/**
 * Makes the batch with this number, and the following ones up to `times`, fail with an Office error code. The returned
 * function ends that.
 */
export function failAt(preview: PreviewHost, batch: number, code: string, times = 1): () => void {
  const send = preview.bridge.sendMessageToHost;
  let seen = 0;
  let left = times;
  preview.bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (seen < batch || left === 0) {
      send(text);
      return;
    }
    left -= 1;
    const { id } = JSON.parse(text) as { id: number };
    const body = JSON.stringify({
      Results: [],
      Error: { Code: code, Message: "refused", Location: null, ActionIndex: 0 },
    });
    const message = { statusCode: 200, headers: {}, body };
    setTimeout(
      () => preview.bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, controlId: "", message })),
      0,
    );
  };
  return () => {
    preview.bridge.sendMessageToHost = send;
  };
}
