/**
 * Finds problems for which Excel reports "We found a problem with some content" and which no schema covers: names,
 * counts, references between parts, limits.
 */
import type { StoredCell } from "../support/storedCells";
import type { OpenedWorkbook } from "../support/openedWorkbook";
import { elements } from "../support/xml";
import { areaOf } from "../../src/a1/area";
import { formulaFaults } from "./formulaFaults";
import { type Fault, LIMITS, plain, QUOTED } from "./limits";
import { orderFaults, overlapFaults, sizeFaults, tableFaults } from "./sheetFaults";
import { definedNameFaults, packageFaults, sheetNameFaults, styleFaults, textFaults } from "./wholeFaults";

const ERRORS = new Set(["#VALUE!", "#REF!", "#N/A", "#NAME?", "#NULL!", "#DIV/0!", "#NUM!"]);

export function structureFaults(book: OpenedWorkbook): readonly string[] {
  const faults: string[] = [];
  const fault: Fault = (text) => faults.push(text);
  const workbook = book.part("xl/workbook.xml");
  const sheets = elements(workbook, "sheet").map((one) => one.getAttribute("name") ?? "");
  packageFaults(book, fault);
  sheetNameFaults(sheets, fault);
  const names = definedNameFaults(elements(workbook, "definedName"), sheets, fault);
  const formats = styleFaults(book.part("xl/styles.xml"), fault);
  textFaults(book.parts.get("xl/sharedStrings.xml") ?? "", fault);
  let shared = 0;
  const tables = new Set<string>();
  for (const [index, name] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = book.parts.get(path) ?? "";
    const report: Fault = (text) => fault(`${name}: ${text}`);
    const cells = book.cells(index + 1);
    for (const [address, cell] of cells) cellFaults(cell, formats, (text) => report(`${address} ${text}`));
    shared += [...cells.values()].filter(({ type }) => type === "s").length;
    orderFaults([...cells.keys()], report);
    const merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref = ""]) => areaOf(ref));
    overlapFaults(merges, "merged areas", report);
    sizeFaults(xml, report);
    tableFaults(book, path, { cells, merges, names, tables }, report);
  }
  const counted = /<sst [^>]*\bcount="(\d+)"/.exec(book.parts.get("xl/sharedStrings.xml") ?? "")?.[1];
  if (Number(counted) !== shared)
    fault(`${counted ?? "no"} references to shared texts are counted, there are ${shared}`);
  for (const [path, xml] of book.parts) {
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) drawingFaults(xml, (text) => fault(`${path}: ${text}`));
    if (/^xl\/charts\/chart\d+\.xml$/.test(path)) chartFaults(xml, sheets, (text) => fault(`${path}: ${text}`));
  }
  return faults;
}

function cellFaults({ value, type, formula, format }: StoredCell, formats: number, fault: Fault): void {
  if (format >= formats) fault(`has format ${format} of ${formats}`);
  if (type === "s" && value === null) fault("refers to a shared text that is not there");
  if (type === "e" && !ERRORS.has(String(value))) fault(`has the error ${String(value)}`);
  if (type === "n" && value !== null && !Number.isFinite(value)) fault("is no finite number");
  if (typeof value === "string" && value.length > LIMITS.text) fault("has too long a text");
  if (formula !== undefined) for (const text of formulaFaults(formula)) fault(text);
}

function drawingFaults(xml: string, fault: Fault): void {
  for (const attribute of ["id", "name"]) {
    const found = [...xml.matchAll(new RegExp(`<xdr:cNvPr [^>]*\\b${attribute}="([^"]*)"`, "g"))].map(([, one]) => one);
    if (new Set(found).size < found.length) fault(`two drawings have one ${attribute}`);
  }
}

function chartFaults(xml: string, sheets: readonly string[], fault: Fault): void {
  for (const [, reference = ""] of xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)) {
    const [, sheet = "", range = ""] = QUOTED.exec(plain(reference)) ?? [];
    if (!sheets.includes(sheet.replaceAll("''", "'")) || !/^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(range))
      fault(`refers to ${plain(reference)}`);
  }
  for (const [, text = ""] of xml.matchAll(/<(?:a:t|c:v)>([^<]*)</g))
    if (plain(text).length > LIMITS.chartText) fault("has too long a text");
}
