/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { download } from "../../taskpane/shared/files/download";
import { writeInWorker } from "../../taskpane/views/scenarios/writeInWorker";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

// jsdom has no workers: the file itself is tested in Node and in Chromium.
jest.mock("../../taskpane/views/scenarios/writeInWorker", () => ({
  writeInWorker: jest.fn(() => Promise.resolve(Uint8Array.of(1, 2))),
}));
jest.mock("../../taskpane/shared/files/download", () => ({ download: jest.fn() }));

let pane: Pane;
afterEach(() => pane.close());

const other = {
  ...sampleModel.reference,
  sheetId: "s2",
  sheetName: "Shell: 2/3",
  names: { drivers: "Rollout2_Drivers", segments: "Rollout2_Segments", terms: "Rollout2_Terms" },
};
const two = { ...sampleModel, scenarios: [sampleModel.reference, other] };

async function open(model = two): Promise<void> {
  pane = await openPane();
  await pane.answer(0, model);
  await pane.press("Scenarios");
}
const box = (label: string): HTMLInputElement => {
  const found = [...pane.page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find(
    (one) => one.labels?.[0]?.textContent === label,
  );
  if (found === undefined) throw new Error(`no box ${label}`);
  return found;
};

test("all scenarios are compared unless one is unticked, and one alone cannot be compared", async () => {
  await open();
  await pane.press("Add comparison sheet");
  expect(pane.workbook.calls).toEqual([["insertComparison", [sampleModel.reference, other], "en"]]);
  await pane.act(() => box("Shell: 2/3").click());
  expect(pane.button("Add comparison sheet").disabled).toBe(true);
});

test("a workbook with one model says that there is nothing to compare", async () => {
  await open({ ...sampleModel, scenarios: [sampleModel.reference] });
  expect(pane.page.textContent).toContain("The workbook has one model.");
  expect(pane.button("Add comparison sheet").disabled).toBe(true);
});

test("with several scenarios the executive summary names its scenario", async () => {
  await open();
  const label = `Summary of ${sampleModel.reference.sheetName}, the active scenario`;
  expect(pane.page.textContent).toContain(label);
  pane.close();
  await open({ ...sampleModel, scenarios: [sampleModel.reference] });
  expect(pane.page.textContent).not.toContain("Summary of ");
});

test("the executive summary is added with the date in its displayed form", async () => {
  await open();
  await pane.press("Add executive summary");
  const [name, model, made] = pane.workbook.calls[0] ?? [];
  expect([name, model]).toEqual(["insertExecutive", two]);
  expect(made).toMatch(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/);
});

test("the file contains the current content of the workbook and has the name of the sheet", async () => {
  await open();
  await pane.act(() => box("Include comparison with the other scenarios").click());
  await pane.press("Download .xlsx");
  await pane.until(() => jest.mocked(download).mock.calls.length > 0);
  expect(pane.workbook.calls).toEqual([["readForFile", [sampleModel.reference, other]]]);
  const [name, content] = jest.mocked(download).mock.calls[0] ?? [];
  expect(name).toBe("Factory inspection.xlsx");
  expect(content).toBeInstanceOf(Blob);
  expect((content as Blob).size).toBe(2);
  await pane.until(() => pane.workbook.readings.length > 1);
  await pane.answer(pane.workbook.readings.length - 1, two);
  await pane.until(() => pane.page.textContent.includes("The file was sent to the browser for download."));
  expect(jest.mocked(writeInWorker).mock.calls[0]?.[0]).toMatchObject({
    scenarios: [
      { sheetName: "Factory inspection", prefix: "Rollout", cashFlow: false },
      { sheetName: "Shell: 2/3", prefix: "Rollout2", cashFlow: false },
    ],
    executive: true,
    comparison: true,
  });
});

describe("in Excel for Mac, which silently drops downloads", () => {
  beforeEach(() => {
    jest.mocked(download).mockClear();
    Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  });
  afterEach(() => Object.assign(globalThis, { Office: undefined }));

  test.each([
    ["en", "Scenarios", "Excel for Mac does not let add-ins save files"],
    ["fr", "Scénarios", "Excel pour Mac ne permet pas aux compléments d’enregistrer un fichier"],
    ["zh-CN", "情景", "Excel for Mac 不允许加载项保存文件"],
  ])("no file is offered, and the alternative is shown (%s)", async (locale, view, label) => {
    pane = await openPane({ locale });
    await pane.answer(0, two);
    await pane.press(view);
    expect(pane.page.textContent).toContain(label);
    expect(pane.page.textContent).not.toMatch(/Download \.xlsx|Télécharger en|下载 \.xlsx/);
  });

  test("a picture that cannot be copied is not reported as saved", async () => {
    jest.doMock("../../taskpane/shared/charts/chartPicture", () => ({
      chartPicture: () => Promise.resolve(new Blob(["x"])),
    }));
    const { copyPicture } = await import("../../taskpane/shared/charts/copyPicture");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    expect(await copyPicture(svg, "Title", [])).toBe("notSaved");
    expect(download).not.toHaveBeenCalled();
    Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline" } } });
    expect(await copyPicture(svg, "Title", [])).toBe("handedOver");
    expect(download).toHaveBeenCalledTimes(1);
  });
});
