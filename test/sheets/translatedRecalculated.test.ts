/** Files in French and Chinese, calculated by LibreOffice, have the same figures as the English file. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { type LanguageCode, LANGUAGES, TRANSLATIONS } from "../../src/i18n/languages";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { openedWorkbook, type StoredCell } from "../support/openedWorkbook";

jest.setTimeout(300_000);

async function fileIn(language: LanguageCode): Promise<Uint8Array> {
  const template = (await templatesIn(language)).find(({ id }) => id === factoryInspection.id) ?? factoryInspection;
  const layout = modelLayout(template, "Rollout");
  const specs = [
    modelSheet(template, { sheetName: "Model", prefix: "Rollout", language }),
    cashSheet({ sheetName: "Cash", modelSheetName: "Model", model: layout, horizon: 60, language }),
  ];
  return writeXlsx(specs, { written: new Date(0), valueAt: () => undefined });
}

describeWithLibreOffice("sheets in other languages, calculated by LibreOffice", (soffice) => {
  let sheets: ReadonlyMap<LanguageCode, readonly ReadonlyMap<string, StoredCell>[]>;
  beforeAll(async () => {
    const files = await Promise.all(LANGUAGES.map(async (code) => [`${code}.xlsx`, await fileIn(code)] as const));
    const opened = await recalculated(soffice, new Map(files));
    sheets = new Map(
      LANGUAGES.map((code) => {
        const workbook = openedWorkbook(opened.get(`${code}.xlsx`) ?? new Uint8Array());
        return [code, [workbook.cells(1), workbook.cells(2)]] as const;
      }),
    );
  });

  test.each(TRANSLATIONS)("%s: figures equal those of the English file", (language) => {
    const numbers = (code: LanguageCode): readonly (readonly [string, number])[] =>
      (sheets.get(code) ?? []).flatMap((cells, index) =>
        [...cells].flatMap(([at, { value }]) =>
          typeof value === "number" ? [[`${index}!${at}`, value] as const] : [],
        ),
      );
    const english = numbers("en");
    expect(english.length).toBeGreaterThan(5000);
    expect(numbers(language)).toEqual(english);
  });
});
