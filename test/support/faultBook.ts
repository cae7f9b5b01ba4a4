/**
 * Shared setup of the fault injection tests: a workbook of small models without calculated formulas, and the summary
 * table at the end.
 */
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { faultCommands, type FaultFile } from "./faultCommands";
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

export type FaultTable = Readonly<{
  /** Makes a command fail at each of its batches. */
  inject: (preview: PreviewHost, command: Command) => Promise<Tally>;
  /** The commands of the file that were not made to fail. */
  untried: () => readonly string[];
}>;

/** Prints a table of the file's commands after all tests. The name of a command may have its case after a comma. */
export function faultTable(file: FaultFile): FaultTable {
  const tallies: Tally[] = [];
  afterAll(() => console.info(tableOf(tallies)));
  return {
    inject: async (preview, command) => {
      const tally = await injectFaults(preview, command);
      tallies.push(tally);
      return tally;
    },
    untried: () => {
      const tried = tallies.map(({ command }) => command.replace(/,.*/, ""));
      return faultCommands(file).filter((name) => !tried.includes(name));
    },
  };
}

/** The model at the given index of a workbook. */
export function modelOf({ references }: FaultBook, index = 0): ModelReference {
  const found = references[index];
  if (found === undefined) throw new Error(`no model ${index}`);
  return found;
}
