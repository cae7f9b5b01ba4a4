import { readFileSync } from "node:fs";
import path from "node:path";

/** The rows of a published table as records by header. Quoted cells may contain commas and doubled quotes. */
export function published(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.resolve(__dirname, "../published", `${name}.csv`), "utf8");
  const [headers = [], ...rows] = text.trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ""])));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
