import { alreadyExists } from "../HostError";
import { HostCollection } from "../HostObject";
import { checkSheetName, Worksheet } from "./Worksheet";

export class Worksheets extends HostCollection<Worksheet> {
  items(): readonly Worksheet[] {
    return this.host.book.getSheets().map((sheet) => new Worksheet(this.host, sheet.getSheetId()));
  }

  find(key: string | number): Worksheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ sheetId, Name }) => sheetId === key || Name.toLowerCase() === wanted);
  }

  /** As in Excel, the sheet is added after the others and not activated. */
  Add(name?: string | null): Worksheet {
    const wanted = name ?? this.freeName();
    checkSheetName(wanted);
    if (this.host.sheetByName(wanted) !== undefined) throw alreadyExists();
    const book = this.host.book;
    const active = book.getActiveSheet();
    const added = book.insertSheet(wanted, { index: book.getSheets().length });
    book.setActiveSheet(active);
    return new Worksheet(this.host, added.getSheetId());
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.book.getActiveSheet().getSheetId());
  }

  private freeName(): string {
    let number = this.items().length + 1;
    while (this.host.sheetByName(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}
