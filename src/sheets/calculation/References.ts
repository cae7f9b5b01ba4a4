import { type Area, areaOf } from "../../a1/area";
import { unquoteSheet } from "../../a1/sheetReference";
import type { SheetSpec } from "../SheetSpec";
import { Reference, type Sheet } from "./Sheet";

/**
 * Resolves a reference in a formula to its cells. The reference is an address, with or without a sheet name, or a name
 * of the workbook.
 */
export class References {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #names = new Map<string, Reference>();
  /** Cached, because formulas refer to the same cells many times. */
  readonly #known = new Map<Sheet, Map<string, Reference>>();

  constructor(sheets: readonly Sheet[], specs: readonly SheetSpec[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const { name, names } of specs)
      for (const item of names)
        this.#names.set(item.name.toLowerCase(), on(this.#sheetNamed(name), areaOf(item.range)));
  }

  /** `own`: the sheet of the formula. The same text gives the same area. */
  areaOf(text: string, own: Sheet): Reference {
    const known = this.#known.get(own) ?? new Map<string, Reference>();
    this.#known.set(own, known);
    const area = known.get(text) ?? this.#find(text, own);
    known.set(text, area);
    return area;
  }

  #find(text: string, own: Sheet): Reference {
    const named = this.#names.get(text.toLowerCase());
    if (named !== undefined) return named;
    const mark = text.lastIndexOf("!");
    const sheet = mark < 0 ? own : this.#sheetNamed(unquoteSheet(text.slice(0, mark)));
    return on(sheet, areaOf(text.slice(mark + 1)));
  }

  #sheetNamed(name: string): Sheet {
    const sheet = this.#sheets.get(name.toLowerCase());
    if (sheet === undefined) throw new RangeError(`no sheet is named ${name}`);
    return sheet;
  }
}

const on = (sheet: Sheet, { top, left, bottom, right }: Area): Reference =>
  new Reference(sheet, top, left, bottom, right);
