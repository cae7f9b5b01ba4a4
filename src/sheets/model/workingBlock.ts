/** Columns of workings as data: header, formula of every row and format of each, in the order of their letters. */
import { columnIndex } from "../../a1/columns";
import type { CellBlock, Format, NumberFormatName } from "../SheetSpec";
import { runsOf } from "../runsOf";
import type { Rows } from "./modelLayout";
import { rowsOf } from "./rowsOf";

/** `formula`: as in ./rowsOf. Without a format, the column holds text. */
export type WorkingColumn = Readonly<{ header: string; formula: string; format?: NumberFormatName }>;

type Letters<Key extends string> = Readonly<Record<Key, string>>;
type Columns<Key extends string> = Readonly<Record<Key, WorkingColumn>>;

/** A block for each run of adjacent columns, header row included. `inputs`: as in ./rowsOf. */
export const columnBlocks = <Key extends string>(
  letters: Letters<Key>,
  columns: Columns<Key>,
  rows: Rows,
  inputs?: Rows,
): readonly CellBlock[] =>
  runsOf(keysOf(letters), (a, b) => areAdjacent(letters[a], letters[b])).map((keys) => ({
    at: `${letters[keys[0]]}${rows.header}`,
    cells: [
      keys.map((key) => columns[key].header),
      ...rowsOf(
        rows,
        keys.map((key) => columns[key].formula),
        inputs,
      ),
    ],
  }));

/** Formats of the numbers, one for each run of adjacent columns with the same format. */
export const columnNumberFormats = <Key extends string>(
  letters: Letters<Key>,
  columns: Columns<Key>,
  rows: Rows,
): readonly Format[] =>
  runsOf(
    keysOf(letters).filter((key) => columns[key].format !== undefined),
    (a, b) => areAdjacent(letters[a], letters[b]) && columns[a].format === columns[b].format,
  ).map((keys) => {
    const [from, to] = [keys[0], keys.at(-1) ?? keys[0]];
    return {
      range: `${letters[from]}${rows.first}:${letters[to]}${rows.last}`,
      numberFormat: columns[from].format ?? "general",
    };
  });

const keysOf = <Key extends string>(letters: Letters<Key>): readonly Key[] => Object.keys(letters) as Key[];

const areAdjacent = (left: string, right: string): boolean => columnIndex(right) === columnIndex(left) + 1;
