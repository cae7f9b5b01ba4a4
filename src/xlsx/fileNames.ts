/**
 * The names of a workbook: those of the sheets' blocks, and the print areas and print titles, which files store as
 * names too.
 */
import type { WriteOptions } from "hucre/xlsx";
import type { SheetSpec } from "../sheets/SheetSpec";
import { sheetReference } from "../a1/sheetReference";
import { absolute, areaOf } from "../a1/area";

type FileNames = NonNullable<WriteOptions["namedRanges"]>;

/** Rejects duplicates: Excel repairs a file with two equal names or tables by removing content. */
export function fileNames(specs: readonly SheetSpec[]): FileNames {
  const taken = new Set<string>();
  for (const { name } of specs.flatMap(({ names, tables }) => [...names, ...tables])) {
    if (taken.has(name.toLowerCase())) throw new Error(`the name ${name} stands twice in the file`);
    taken.add(name.toLowerCase());
  }
  return specs.flatMap((spec) => [
    ...spec.names.map(({ name, range, comment }) => ({
      name,
      range: sheetReference(spec.name, absolute(areaOf(range))),
      comment,
    })),
    // The library's own print area omits the quotes around a sheet name with a space.
    { name: "_xlnm.Print_Area", range: sheetReference(spec.name, absolute(areaOf(spec.print.area))), scope: spec.name },
    ...titlesOf(spec),
  ]);
}

function titlesOf({ name, print: { titles } }: SheetSpec): FileNames {
  if (titles === undefined) return [];
  const range = sheetReference(name, `$${titles.first}:$${titles.last}`);
  return [{ name: "_xlnm.Print_Titles", range, scope: name }];
}
