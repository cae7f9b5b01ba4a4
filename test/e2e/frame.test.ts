/**
 * The frame of the preview around grid and pane: it has the language of the pane, and its sheets use a font as wide as
 * Calibri.
 */
import { openPreview, startPreview, stopPreview } from "./openPreview";

jest.setTimeout(240_000);

beforeAll(startPreview);
afterAll(stopPreview);

test("the frame has the language of the pane and follows its switch", async () => {
  const { page, pane, faults } = await openPreview({ query: "?language=fr" });
  await page.getByText("Rien ne quitte cet ordinateur", { exact: false }).waitFor();
  await page.getByText("Formules", { exact: true }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
  await pane.getByRole("button", { name: "Langue" }).click();
  await pane.getByRole("menuitemradio", { name: "简体中文" }).click();
  await page.getByText("任何数据都不会离开本机", { exact: false }).waitFor();
  await page.getByText("公式", { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("texts of a sheet are as wide as in Calibri, whether Calibri is installed or not", async () => {
  const { page } = await openPreview();
  const [regular, bold] = await page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) throw new Error("no canvas");
    return ["", "bold "].map((weight) => {
      pen.fontKerning = "none";
      pen.font = `${weight}100px Calibri, monospace`;
      return pen.measureText("Breakeven, kept to the last client").width;
    });
  });
  // The advance widths of these letters in Calibri add up to 27,408 of 2,048 units an em.
  expect(regular).toBeCloseTo((27_408 / 2_048) * 100, 0);
  expect(bold).toBeGreaterThan(Number(regular));
  await page.close();
});
