/**
 * Shared setup of the fault injection tests: a workbook of small models without calculated formulas, and the summary
 * table at the end.
 */
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { type Command, injectFaults, smallModel, type Tally, tableOf } from "./faultInjection";
import { openPreviewHost, type PreviewHost } from "./previewHost";

/** Available after the caller's first `beforeAll`. */
export type FaultBook = { preview: PreviewHost; references: readonly ModelReference[] };

/** Opens a workbook with the given number of small models for the tests of the calling block. */
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

/** Makes a command fail at each of its batches. After all tests it prints a table of the file's commands. */
export function faultTable(): (preview: PreviewHost, command: Command) => Promise<Tally> {
  const tallies: Tally[] = [];
  afterAll(() => console.info(tableOf(tallies)));
  return async (preview, command) => {
    const tally = await injectFaults(preview, command);
    tallies.push(tally);
    return tally;
  };
}

/** The model at the given index of a workbook. */
export function modelOf({ references }: FaultBook, index = 0): ModelReference {
  const found = references[index];
  if (found === undefined) throw new Error(`no model ${index}`);
  return found;
}
