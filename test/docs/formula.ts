/** Splits a formula from a page as Excel would: the function, and the value of each argument. */
export type Blocks = ReadonlyMap<string, readonly (readonly unknown[])[]>;

export type Call = Readonly<{ id: string; args: readonly unknown[] }>;

export function callOf(formula: string, blocks: Blocks): Call {
  const [, id, inner] = /^=ROLLOUT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (id === undefined || inner === undefined) throw new Error(`not a call of one function: ${formula}`);
  // Commas within quotation marks do not separate arguments.
  const texts = inner.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return { id, args: texts.map((text) => valueOf(text.trim(), blocks)) };
}

function valueOf(text: string, blocks: Blocks): unknown {
  // An omitted argument is passed as null.
  if (text === "") return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.endsWith("%")) return Number((Number(text.slice(0, -1)) / 100).toPrecision(15));
  const number = Number(text);
  return Number.isNaN(number) ? cellsOf(text, blocks) : number;
}

/** `Drivers`, `Drivers[[#Headers],[#Data]]` or the cells below one header, `Seen[Hours]`. */
function cellsOf(reference: string, blocks: Blocks): unknown {
  const [, name = "", part] = /^(\w+)(?:\[(.+)\])?$/.exec(reference) ?? [];
  const cells = blocks.get(name);
  if (cells === undefined) throw new Error(`the page shows no block ${reference}`);
  if (part === undefined || part === "[#Headers],[#Data]") return cells;
  const place = cells[0]?.indexOf(part) ?? -1;
  if (place < 0) throw new Error(`the block ${name} has no column ${part}`);
  return cells.slice(1).map((row) => [row[place]]);
}
