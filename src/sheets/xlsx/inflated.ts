/** Of the browser and of Node; sheets are compiled without either's types. */
declare const DecompressionStream: undefined | (new (format: "deflate-raw") => object);
declare const Blob: new (parts: readonly Uint8Array[]) => { stream: () => { pipeThrough: (to: object) => object } };
declare const Response: new (body: object) => { arrayBuffer: () => Promise<ArrayBuffer> };

/** What was deflated, as it was; undefined where a browser (before 2023) cannot tell. */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (typeof DecompressionStream === "undefined") return undefined;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
