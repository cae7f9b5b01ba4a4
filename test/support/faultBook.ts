/**
 * What the files share in which commands are made to fail: a workbook of small models whose formulas are not worked
 * out, and the table at the end.
 */
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { type Command, injectFaults, smallModel, type Tally, tableOf } from "./faultInjection";
import { openPreviewHost, type PreviewHost } from "./previewHost";

/** There from the first `beforeAll` of the caller on. */
export type FaultBook = { preview: PreviewHost; references: readonly ModelReference[] };

/** A workbook with so many small models, open for the tests of the block in which this is called. */
export function faultBook(models = 1): FaultBook {
  const book = {} as FaultBook;
  beforeAll(async () => {
    book.preview = openPreviewHost(undefined, { calculates: false });
    const references: ModelReference[] = [];
    for (let count = 0; count < models; count += 1) references.push((await insertModel(smallModel)).reference);
    book.references = references;
  });
  afterAll(() => book.preview.close());
  return book;
}

/** Fails a command at each of its batches; the file's commands stand in a table when all of them are through. */
export function faultTable(): (preview: PreviewHost, command: Command) => Promise<Tally> {
  const tallies: Tally[] = [];
  afterAll(() => console.info(tableOf(tallies)));
  return async (preview, command) => {
    const tally = await injectFaults(preview, command);
    tallies.push(tally);
    return tally;
  };
}

/** The model of a workbook that was asked for by its place. */
export function modelOf({ references }: FaultBook, index = 0): ModelReference {
  const found = references[index];
  if (found === undefined) throw new Error(`no model ${index}`);
  return found;
}
