/** Faults in the contents of a sheet: order of cells, merged areas, sizes, page breaks, tables. */
import { type Area, areaOf, overlap } from "../../src/a1/area";
import type { OpenedWorkbook, StoredCell } from "../support/openedWorkbook";
import { elements } from "../support/xml";
import { type Fault, LIMITS } from "./limits";

/** Cells must be in order, row by row and from left to right, without duplicates. */
export function orderFaults(addresses: readonly string[], fault: Fault): void {
  let [row, column] = [-1, -1];
  for (const address of addresses) {
    const { top, left } = areaOf(address);
    if (top < row || (top === row && left <= column)) fault(`${address} stands out of order`);
    [row, column] = [top, left];
  }
}

export function overlapFaults(areas: readonly Area[], what: string, fault: Fault): void {
  areas.forEach((area, index) => {
    if (area.top === area.bottom && area.left === area.right) fault(`one of the ${what} is a single cell`);
    if (areas.slice(0, index).some((other) => overlap(area, other))) fault(`two ${what} overlap`);
  });
}

export function sizeFaults(xml: string, fault: Fault): void {
  for (const [, width] of xml.matchAll(/<col [^>]*width="([^"]+)"/g))
    if (Number(width) > LIMITS.columnWidth) fault("a column is too wide");
  for (const [, height] of xml.matchAll(/<row [^>]*ht="([^"]+)"/g))
    if (Number(height) > LIMITS.rowHeight) fault("a row is too high");
  const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
  if (breaks.length > LIMITS.breaks || breaks.some((id, index) => id < 1 || id <= (breaks[index - 1] ?? 0)))
    fault(`the page breaks are ${breaks.join(", ")}`);
  for (const [, list, item] of [
    ["", "mergeCells", "mergeCell"],
    ["", "tableParts", "tablePart"],
    ["", "rowBreaks", "brk"],
  ] as const) {
    const count = new RegExp(`<${list} [^>]*\\bcount="(\\d+)"`).exec(xml)?.[1];
    const there = xml.match(new RegExp(`<${item} `, "g"))?.length ?? 0;
    if (count !== undefined && Number(count) !== there) fault(`${list} counts ${count}, there are ${there}`);
  }
}

type Around = Readonly<{
  cells: ReadonlyMap<string, StoredCell>;
  merges: readonly Area[];
  names: ReadonlySet<string>;
  /** Names of the tables so far. */
  tables: Set<string>;
}>;

export function tableFaults(
  book: OpenedWorkbook,
  path: string,
  { cells, merges, names, tables }: Around,
  fault: Fault,
): void {
  const relations = book.parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")) ?? "";
  const areas: Area[] = [];
  for (const [, target = ""] of relations.matchAll(/Target="[^"]*\/(tables\/[^"]+)"/g)) {
    const [table] = elements(book.part(`xl/${target}`), "table");
    const name = (table?.getAttribute("displayName") ?? "").toLowerCase();
    if (tables.has(name) || names.has(name)) fault(`the name ${name} of a table is taken`);
    tables.add(name);
    const area = areaOf(table?.getAttribute("ref") ?? "");
    const headers =
      table === undefined ? [] : elements(table, "tableColumn").map((one) => one.getAttribute("name") ?? "");
    if (area.bottom <= area.top) fault(`${name} has no rows`);
    if (headers.length !== area.right - area.left + 1) fault(`${name} has ${headers.length} columns`);
    if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length)
      fault(`${name} has a header twice`);
    const above = [...cells].filter(([address]) => areaOf(address).top === area.top);
    headers.forEach((header, index) => {
      const cell = above.find(([address]) => areaOf(address).left === area.left + index)?.[1];
      if (cell?.value !== header) fault(`the header ${header} of ${name} is not what stands in its cell`);
    });
    if ([...merges, ...areas].some((other) => overlap(area, other))) fault(`${name} overlaps`);
    areas.push(area);
  }
}
