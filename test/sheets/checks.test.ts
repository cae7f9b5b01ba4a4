/** Results of the checks when something is wrong, with the functions available and without them. */
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { modelLayout, type Rows } from "../../src/sheets/model/modelLayout";
import { masterCheckCell } from "../../src/sheets/model/results";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { functionsBundle } from "../bundle/bundle";
import { shortModel } from "../support/nativePlans";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(120_000);

const { answerInError: ANSWER_IN_ERROR } = sheetMessages("en").reasons;
const layout = modelLayout(shortModel, "Rollout");
const { checks, drivers, segments, deploymentTable, results } = layout;

describe("with the functions available", () => {
  let preview: PreviewHost;
  let sheetName: string;
  beforeAll(async () => {
    preview = openPreviewHost(await functionsBundle());
    sheetName = (await insertModel(shortModel)).reference.sheetName;
  });
  afterAll(() => preview.close());

  test.each([
    ["a native formula is in error", `E${deploymentTable.first}`, "=1/0"],
    ["the entry position of a price differs from the deployment table's", `I${deploymentTable.first + 5}`, 1],
    ["a driver is below the spare rows", `C${drivers.last + 1}`, "Expert"],
    ["a driver is below the note", `B${drivers.last + 2}`, "Late driver"],
    ["a segment is below the spare rows", `D${segments.last + 1}`, 40],
    ["the unit of experts is days", `D${drivers.first}`, "Days"],
    ["the number of clients exceeds the deployment table", `D${segments.first}`, 400],
  ])("the master check is not OK when %s", async (_, address, value) => {
    expect(await master(sheetName)).toBe("OK");
    const before = await put(sheetName, address, value);
    expect(await master(sheetName)).toBe("Check failed");
    await put(sheetName, address, before);
    expect(await master(sheetName)).toBe("OK");
  });

  test("the deepest deficit is a text when the deployment table is shorter than the number of clients", async () => {
    const deficit = async (): Promise<readonly unknown[]> => (await column(sheetName, "C", results)).slice(5, 7);
    expect(await deficit()).toEqual([expect.any(Number), expect.any(Number)]);
    const before = await put(sheetName, `D${segments.first}`, 400);
    expect(await deficit()).toEqual(["table too short", "table too short"]);
    await put(sheetName, `D${segments.first}`, before);
  });

  test("a profile without a segment of its name has no price and no payback, and the checks agree", async () => {
    const { corridor, clients } = layout;
    const priceAndPayback = (letter: string): Promise<unknown> =>
      Excel.run(async (context) => {
        const [price, payback] = [5, 6].map((row) => `${letter}${corridor.first + row}`);
        const range = context.workbook.worksheets.getItem(sheetName).getRange(`${price}:${payback}`).load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      });
    const figures = await priceAndPayback("E");
    expect(figures).toEqual([expect.any(Number), expect.any(Number)]);
    const before = await put(sheetName, `E${clients.header}`, "Workshops");
    expect(await master(sheetName)).toBe("OK");
    expect(await priceAndPayback("E")).toEqual(["–", "–"]);
    expect(await priceAndPayback("D")).toEqual([expect.any(Number), expect.any(Number)]);
    await put(sheetName, `E${clients.header}`, before);
    expect(await priceAndPayback("E")).toEqual(figures);
  });

  test("the checks show CHECK for an input that the functions refuse", async () => {
    const before = await put(sheetName, `G${drivers.first}`, 1.5);
    expect(await master(sheetName)).toBe("Check failed");
    const outcomes = await column(sheetName, "F");
    expect(new Set(outcomes.slice(0, 7))).toEqual(new Set(["Check failed"]));
    await put(sheetName, `G${drivers.first}`, before);
  });

  test.each([
    ["in full-width letters", "Ｔｏｔａｌ", ANSWER_IN_ERROR],
    ["in spaced letters", "T o t a l", ANSWER_IN_ERROR],
    ["in letters that formulas can read", "Total clients", "a row is a total of other rows"],
  ])("a sum of rows %s leaves no figure on the sheet", async (_, name, reason) => {
    const { termsUsed } = layout;
    const before = await put(sheetName, `B${drivers.first + 1}`, name);
    expect((await column(sheetName, "C", termsUsed)).at(-1)).toBe(reason);
    expect(new Set(await column(sheetName, "K", deploymentTable))).toEqual(new Set([""]));
    await put(sheetName, `B${drivers.first + 1}`, before);
    expect((await column(sheetName, "C", termsUsed)).at(-1)).toEqual(expect.any(Number));
  });
});

test.each(LANGUAGES)("the reason for a result in error names the keys that recalculate, in %s", (language) => {
  const textsIn = (code: LanguageCode): readonly string[] => {
    const { answerInError, functionsRefuse } = sheetMessages(code).reasons;
    return [answerInError, functionsRefuse];
  };
  const texts = textsIn(language);
  for (const text of texts) expect(text).toContain("Ctrl+Alt+F9");
  expect(new Set([...texts, ...textsIn("en")]).size).toBe(language === "en" ? 2 : 4);
});

test('without the functions the comparisons show "not checked", never OK or CHECK', async () => {
  const preview = openPreviewHost();
  const { sheetName } = (await insertModel(shortModel)).reference;
  expect((await column(sheetName, "F")).slice(0, 7)).toEqual(Array.from({ length: 7 }, () => "Not checked"));
  expect(await master(sheetName)).toBe("Not checked");
  preview.close();
});

async function put(sheetName: string, address: string, value: unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("formulas");
    await context.sync();
    const before: unknown = range.formulas[0]?.[0];
    range.formulas = [[value]];
    await context.sync();
    return before;
  });
}

async function column(sheetName: string, letter: string, rows: Rows = checks): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange(`${letter}${rows.first}:${letter}${rows.last}`).load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

async function master(sheetName: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(masterCheckCell(layout)).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
