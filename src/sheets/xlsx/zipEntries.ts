/** The directory of a zip file: where each part stands, and the file once more with some parts in other words. No encryption, no ZIP64. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SIZES = { local: 30, central: 46, end: 22 } as const;
const DEFLATED = 8;
const POLYNOMIAL = 0xedb88320;

export type ZipEntry = Readonly<{
  /** In ASCII, as parts of a workbook are called. */
  path: string;
  deflated: boolean;
  /** As it stands in the file. */
  stored: Uint8Array;
  /** Header in the directory, with the path and what follows it. */
  central: Uint8Array;
}>;

export function zipEntries(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError(`no directory entry at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + SIZES.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const next = at + SIZES.central + name + extra + comment;
    entries.push({
      path: String.fromCharCode(...file.subarray(at + SIZES.central, at + SIZES.central + name)),
      deflated: view.getUint16(at + 10, true) === DEFLATED,
      stored: file.slice(start, start + view.getUint32(at + 20, true)),
      central: file.slice(at, next),
    });
    at = next;
  }
  return entries;
}

/** An entry that holds these bytes, not compressed. */
export function replaced(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const central = entry.central.slice();
  const view = new DataView(central.buffer);
  view.setUint16(10, 0, true);
  view.setUint32(16, crc32(bytes), true);
  view.setUint32(20, bytes.length, true);
  view.setUint32(24, bytes.length, true);
  return { path: entry.path, deflated: false, stored: bytes, central };
}

export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const directory: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { stored, central: given } of entries) {
    const central = given.slice();
    const view = new DataView(central.buffer);
    view.setUint32(42, at, true);
    const name = central.subarray(SIZES.central, SIZES.central + view.getUint16(28, true));
    directory.push(central);
    parts.push(localHeader(central, name.length), name, stored);
    at += SIZES.local + name.length + stored.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = new DataView(new ArrayBuffer(SIZES.end));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return joined([...parts, ...directory, new Uint8Array(end.buffer)]);
}

/** Says what the directory says; versions, flags, method, time, checksum and sizes stand there in the same order. */
function localHeader(central: Uint8Array, nameLength: number): Uint8Array {
  const header = new Uint8Array(SIZES.local);
  header.set(central.subarray(6, 28), 4);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL, true);
  view.setUint16(26, nameLength, true);
  return header;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - SIZES.end; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new RangeError("not a zip file");
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
