/** Figures within texts have the thousands separators of the sheet's language, in a spreadsheet of any language. */
import { amountText } from "../../src/plan/wording/amountText";
import { LANGUAGES, type LanguageCode } from "../../src/i18n/languages";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { wholeText } from "../../src/sheets/wholeText";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { openedWorkbook } from "../support/openedWorkbook";

jest.setTimeout(120_000);

const NUMBERS = [0, 7, 999, 1000, 12_400, 1_274_371, 98_765_432_109, 999.5] as const;

const sheet = (language: LanguageCode): SheetSpec => ({
  name: "Sheet",
  blocks: [
    {
      at: "A1",
      cells: NUMBERS.map((number) => [
        number,
        { formula: `="is "&${wholeText(`$A$${NUMBERS.indexOf(number) + 1}`, { language })}` },
      ]),
    },
  ],
  ...{ formats: [], names: [], tables: [], charts: [], merges: [], columnWidths: {}, freezeRows: 0 },
  ...{ showGridlines: true, tabColor: "#0F6C6C", print: { landscape: false, pagesWide: 1, area: "A1:B9" } },
});

describeWithLibreOffice("calculated by LibreOffice", (soffice) => {
  // French separates thousands with a narrow space, German with a dot, English with a comma.
  test.each(["en_US.UTF-8", "fr_FR.UTF-8", "de_DE.UTF-8"])("in a spreadsheet of %s", async (locale) => {
    const files = new Map<string, Uint8Array>();
    for (const language of LANGUAGES)
      files.set(`${language}.xlsx`, await writeXlsx([sheet(language)], { written: new Date(0) }));
    const found = await recalculated(soffice, files, locale);
    for (const language of LANGUAGES) {
      const cells = openedWorkbook(found.get(`${language}.xlsx`) ?? new Uint8Array()).cells(1);
      NUMBERS.forEach((number, index) =>
        expect([language, cells.get(`B${index + 1}`)?.value]).toEqual([
          language,
          `is ${amountText(Math.round(number), language)}`,
        ]),
      );
    }
  });
});
