/**
 * A read while the grid has not yet calculated typed cells returns the new values, never the former ones and never a
 * blank.
 */
import { Calculation } from "../../src/preview/host/Calculation";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeEach(() => {
  preview = openPreviewHost();
});
afterEach(() => preview.close());

const cell = (a1: string) => preview.host.book.getActiveSheet().getRange(a1);

const read = (a1: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(a1).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

test("a formula that was just typed is read with its value", async () => {
  cell("A1").setValue({ f: "=8000*2" });
  expect(await read("A1")).toBe(16000);
});

test("a cell that depends on one just typed is read with its new value", async () => {
  cell("A1").setValue(140);
  cell("B1").setValue({ f: "=A1*2" });
  expect(await read("B1")).toBe(280);
  cell("A1").setValue(60);
  expect(await read("B1")).toBe(120);
});

test("a cell typed while a read waits is read with its new value by the next read", async () => {
  cell("A1").setValue(140);
  cell("B1").setValue({ f: "=A1*2" });
  const first = read("B1");
  await new Promise((resolve) => setTimeout(resolve, 105));
  cell("A1").setValue(60);
  await first;
  expect(await read("B1")).toBe(120);
});

test("a read long after the last calculation does not wait", async () => {
  cell("A1").setValue({ f: "=8000*2" });
  await preview.host.settled();
  const waits = jest.spyOn(preview.host.calculation, "after");
  for (let times = 0; times < 20; times += 1) await read("A1");
  expect(preview.host.calculation.isBehind).toBe(false);
  expect(waits).not.toHaveBeenCalled();
  cell("A1").setValue(1);
  await read("A1");
  expect(waits).toHaveBeenCalled();
});

describe("an edit during a calculation", () => {
  test("is part of the next calculation, and not of the current one", () => {
    const calculation = new Calculation();
    calculation.edited();
    calculation.started();
    calculation.edited();
    calculation.finished();
    expect(calculation.isBehind).toBe(true);
    calculation.started();
    calculation.finished();
    expect(calculation.isBehind).toBe(false);
  });

  test("is not part of an earlier wait", async () => {
    const calculation = new Calculation();
    calculation.edited();
    const waiting = calculation.after(Promise.resolve());
    calculation.edited();
    await waiting;
    expect(calculation.isBehind).toBe(true);
    await calculation.after(Promise.resolve());
    expect(calculation.isBehind).toBe(false);
  });
});
