import { HostObject } from "../HostObject";
import { Application } from "./Application";
import { CustomXmlParts } from "./CustomXmlParts";
import { NamedItems } from "./NamedItems";
import { Range } from "./Range";
import { Tables } from "./Tables";
import { Worksheets } from "./Worksheets";

export class Workbook extends HostObject {
  get Application(): Application {
    return new Application(this.host);
  }

  get CustomXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.host);
  }

  get Name(): string {
    return this.host.book.getName();
  }

  get Names(): NamedItems {
    return new NamedItems(this.host);
  }

  get Tables(): Tables {
    return new Tables(this.host);
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.host);
  }

  GetSelectedRange(): Range {
    const sheet = this.host.book.getActiveSheet();
    const range = sheet.getActiveRange() ?? sheet.getRange(0, 0);
    const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
    return new Range(this.host, sheet.getSheetId(), area);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
