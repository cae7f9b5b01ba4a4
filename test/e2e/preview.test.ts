import { openPreview, startPreview, stopPreview, type Preview, type PreviewWindow } from "./openPreview";

jest.setTimeout(120_000);

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

const BLANK = "Sheet1";

async function valueOf(formula: string, cell: string): Promise<unknown> {
  return preview.page.evaluate(
    async ([sheet, a1, text]) => {
      const { preview } = window as unknown as PreviewWindow;
      await preview.setValue(sheet, a1, text);
      await preview.settled();
      return preview.getValue(sheet, a1);
    },
    [BLANK, cell, formula] as const,
  );
}

test("the page comes with the content security policy", () => {
  expect(preview.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
  expect(preview.headers["x-content-type-options"]).toBe("nosniff");
});

test("the first visit opens the worked example: a sheet with names, tables and native charts", async () => {
  const found = await preview.page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    return {
      sheets: preview.sheets().length,
      names: JSON.stringify(preview.names()),
      tables: preview.tables().length,
      charts: preview.charts().length,
    };
  });
  expect(found.sheets).toBeGreaterThan(1);
  expect(found.names).toMatch(/Drivers.*Segments.*Terms|Terms.*Drivers.*Segments/);
  expect(found.tables).toBeGreaterThanOrEqual(3);
  expect(found.charts).toBeGreaterThanOrEqual(1);
});

test.each([
  ["=ROLLOUT.UNITQUANTITY(6,0.8,37,0.5)", 1.87630336290424],
  ["=ROLLOUT.TOTALQUANTITY(6,0.8,1000,1,0.5)", 952.02553774103],
])("%s is %d", async (formula, expected) => {
  const value = await valueOf(formula, "H1");
  expect(typeof value).toBe("number");
  expect(Math.abs(Number(value) / expected - 1)).toBeLessThan(1e-14);
});

test("bad input shows its error value and its message", async () => {
  expect(await valueOf("=ROLLOUT.UNITQUANTITY(6,85,37)", "H2")).toBe("#VALUE!");
  const message = await preview.page.evaluate(
    (sheet) => (window as unknown as PreviewWindow).preview.messageAt(sheet, "H2"),
    BLANK,
  );
  expect(message).toContain("slope: 85");
});
