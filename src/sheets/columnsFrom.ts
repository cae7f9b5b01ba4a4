import { columnIndex, columnLetters } from "../a1/columns";

/** Letters of adjacent columns by their keys, the first of them at this letter. */
export const columnsFrom = <Key extends string>(first: string, keys: readonly Key[]): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key, index) => [key, columnLetters(columnIndex(first) + index)])) as Record<Key, string>;
