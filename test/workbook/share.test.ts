/** Prepare to share, Restore and Repair #NAME? in the preview's grid. */
import { formulasOf } from "../../src/preview/host/cells";
import { HostError } from "../../src/preview/host/HostError";
import { CustomXmlPart, CustomXmlParts } from "../../src/preview/host/objects/CustomXmlParts";
import { NamedItem } from "../../src/preview/host/objects/NamedItems";
import { storedFormulasFrom } from "../../src/workbook/share/storedFormulasXml";
import { prepareToShare } from "../../src/workbook/share/prepareToShare";
import { repairNames } from "../../src/workbook/share/repairNames";
import { restoreFormulas } from "../../src/workbook/share/restoreFormulas";
import { shareState } from "../../src/workbook/share/shareState";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { FORMULAS, registerShareFunctions, SPILL, writeShareBook } from "../support/shareBook";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/messages";

jest.setTimeout(60_000);

let preview: PreviewHost;
beforeEach(async () => {
  preview = openPreviewHost();
  registerShareFunctions(preview);
  await writeShareBook(preview);
});
afterEach(() => preview.close());

const FORMULAS_OF_THE_ADD_IN = 9;

async function onSheet<T>(name: string, work: (sheet: Excel.Worksheet) => T): Promise<T> {
  const answer = await Excel.run(async (context) => {
    const done = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return done;
  });
  await preview.host.settled();
  return answer;
}

const cell = (at: string, sheet = "Sheet1"): unknown => {
  const found = preview.host.sheetByName(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return formulasOf(found.getRange(at))[0]?.[0];
};
const shown = async (at: string): Promise<unknown[][]> => {
  const range = await onSheet("Sheet1", (sheet) => sheet.getRange(at).load("values"));
  return range.values;
};
const cells = async (): Promise<unknown> => [snapshot(preview).sheets, await shown("A1:F12")];

describe("prepare to share", () => {
  test("the state reports formulas, sheets and spilled cells, and nothing is written", async () => {
    const before = snapshot(preview);
    expect(await shareState()).toEqual({
      cells: FORMULAS_OF_THE_ADD_IN,
      sheets: ["Sheet1", "Second sheet"],
      names: 0,
      spilled: 7,
      broken: 0,
      pending: 0,
      locked: [],
      stored: 0,
    });
    expect(snapshot(preview)).toEqual(before);
  });

  test("every formula of the add-in becomes its displayed value, and other cells do not change", async () => {
    const before = await shown("A1:F12");
    const { cells: count, sheets, names } = await prepareToShare();
    await preview.host.settled();
    expect([count, sheets, names]).toEqual([FORMULAS_OF_THE_ADD_IN, 2, 0]);
    const after = await shown("A1:F12");
    expect(after[7]?.[0]).toBe("TWICE(A1)");
    expect(after.map((row, index) => (index === 7 ? ["=ROLLOUT.TWICE(A1)", ...row.slice(1)] : row))).toEqual(before);
    expect(["A2", "A4", "A5", "A7"].map((at) => cell(at))).toEqual([
      42,
      "none",
      "#N/A",
      "=1+1 is what the add-in says",
    ]);
    expect(["A3", "A6", "A9", "D7"].map((at) => cell(at))).toEqual(["A3", "A6", "A9", "D7"].map((at) => FORMULAS[at]));
    expect(await shown("A6")).toEqual([["still caught"]]);
    expect(formulasOf(preview.host.book.getActiveSheet().getRange("C2:D5"))).toEqual(SPILL);
    expect(JSON.stringify(snapshot(preview))).not.toMatch(/_xldudf_|ROLLOUT\.(?!TWICE\(1\))/i);
  });

  test("number formats do not change", async () => {
    await onSheet("Sheet1", (sheet) => ((sheet.getRange("A2") as { numberFormat: unknown }).numberFormat = "0.00"));
    await prepareToShare();
    const range = await onSheet("Sheet1", (sheet) => sheet.getRange("A2").load("text,numberFormat"));
    expect([range.text, range.numberFormat]).toEqual([[["42.00"]], [["0.00"]]]);
  });

  test("a formula that refers to the spill of another formula becomes a value too", async () => {
    await onSheet("Second sheet", (sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(Sheet1!$C$2#)"]];
      sheet.getRange("D2").formulas = [["=SUM(B9#)"]];
    });
    await prepareToShare();
    expect(String(cell("D1", "Second sheet"))).not.toMatch(/^=/);
    expect(cell("D2", "Second sheet")).toBe("=SUM(B9#)");
  });

  test("a second run keeps the stored formulas of the first", async () => {
    const before = await cells();
    await prepareToShare();
    await onSheet("Sheet1", (sheet) => (sheet.getRange("F1").formulas = [["=ROLLOUT.TWICE(4)"]]));
    expect((await prepareToShare()).cells).toBe(1);
    expect(preview.host.xmlParts).toHaveLength(1);
    expect((await restoreFormulas()).skipped).toEqual([]);
    await onSheet("Sheet1", (sheet) => sheet.getRange("F1").clear());
    expect(await cells()).toEqual(before);
  });

  test("locked cells of a protected sheet are reported and nothing is written; unlocked cells become values", async () => {
    await onSheet("Second sheet", (sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
    });
    const before = snapshot(preview);
    expect((await shareState()).locked).toEqual(["'Second sheet'!B3"]);
    expect(await refused(prepareToShare())).toContain("1 cell to convert to values is locked: 'Second sheet'!B3.");
    expect(snapshot(preview)).toEqual(before);
    await onSheet("Second sheet", (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("B3").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect((await prepareToShare()).cells).toBe(FORMULAS_OF_THE_ADD_IN);
    await onSheet("Second sheet", (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("B2:B3").format.protection.locked = true;
      sheet.protection.protect();
    });
    expect(await refused(restoreFormulas())).toContain(
      "2 formulas would go into locked cells, starting with 'Second sheet'!B2",
    );
  });

  test("a cell that waits for its result is reported and not replaced", async () => {
    preview.grid.getFormula().registerFunction("ROLLOUT.SLOW", () => "#BUSY!", "");
    await onSheet("Sheet1", (sheet) => (sheet.getRange("F1").formulas = [["=ROLLOUT.SLOW()"]]));
    expect(await shown("F1")).toEqual([["#BUSY!"]]);
    expect(await refused(prepareToShare())).toContain("1 cell is still waiting for a result: 'Sheet1'!F1");
  });

  test("a name that calls the add-in becomes its value, and Restore brings the formula back", async () => {
    const value = jest.spyOn(NamedItem.prototype, "Value", "get").mockReturnValue('say "hi"');
    const type = jest.spyOn(NamedItem.prototype, "Type", "get").mockReturnValue("String");
    await Excel.run(async (context) => {
      context.workbook.names.add("Doubled", "=ROLLOUT.TWICE(4)");
      await context.sync();
    });
    const before = snapshot(preview).names;
    expect((await shareState()).names).toBe(1);
    expect((await prepareToShare()).names).toBe(1);
    expect(snapshot(preview).names).toEqual([["Doubled", expect.stringMatching(/^=?"say ""hi"""$/)]]);
    expect((await restoreFormulas()).names).toBe(1);
    expect(snapshot(preview).names).toEqual(before);
    value.mockRestore();
    type.mockRestore();
  });

  /** Names with formulas, which the grid of the preview does not support. */
  function nameCalls(formula: string): () => void {
    const [getFormula, getType, getValue] = (["Formula", "Type", "Value"] as const).map((member) =>
      jest.spyOn(NamedItem.prototype, member, "get"),
    );
    getFormula?.mockReturnValue(formula);
    getType?.mockReturnValue("Double");
    getValue?.mockReturnValue(42 as never);
    return () => jest.restoreAllMocks();
  }

  const addName = (): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.names.add("Two", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });

  test.each([
    ["=ROLLOUT.MARGIN(1;Sheet1!$A$1;2)", true],
    ['=ROLLOUT.MARGIN(1,Sheet1!$A$1,"a;b")', false],
    ["=ROLLOUT.MARGIN({1;2},'a;b'!$A$1)", false],
  ])("a name whose formula is %s is refused by its name: %s", async (formula, isRefused) => {
    await addName();
    const before = snapshot(preview);
    const end = nameCalls(formula);
    const write = jest.spyOn(NamedItem.prototype, "Formula", "set").mockImplementation(() => undefined);
    const words = await refused(prepareToShare()).catch(() => "");
    end();
    if (isRefused) {
      expect(words).toContain("the name Two");
      expect(words).toContain(formula);
      expect(words).toContain("Nothing was replaced.");
      expect(write).not.toHaveBeenCalled();
      expect(snapshot(preview)).toEqual(before);
    } else expect(words).not.toContain("the name Two");
  });

  test("a name that Excel refuses to write is reported with its formula, and everything is rolled back", async () => {
    await addName();
    const before = snapshot(preview);
    const end = nameCalls("=ROLLOUT.MARGIN(1,2)");
    let calls = 0;
    jest.spyOn(NamedItem.prototype, "Formula", "set").mockImplementation(() => {
      calls += 1;
      if (calls === 1) throw new HostError("InvalidArgument", "refused");
    });
    const words = await refused(prepareToShare());
    end();
    expect(words).toContain("Excel refused the formula of the name Two: =42.");
    expect(snapshot(preview)).toEqual(before);
  });

  test("nothing is replaced if Excel loses the part with the formulas", async () => {
    const before = snapshot(preview);
    const lose = jest.spyOn(CustomXmlParts.prototype, "items").mockReturnValue([]);
    const words = await refused(prepareToShare());
    lose.mockRestore();
    expect(words).toContain("Excel did not store the formulas in the workbook. Nothing was replaced.");
    expect({ ...snapshot(preview), xml: [] }).toEqual({ ...before, xml: [] });
  });

  test("a stored part that has changed when it is read back is refused", async () => {
    const before = snapshot(preview);
    const change = jest.spyOn(CustomXmlPart.prototype, "GetXml").mockReturnValue("<kept/>");
    const words = await refused(prepareToShare());
    change.mockRestore();
    expect(words).toContain("Nothing was replaced.");
    expect(snapshot(preview)).toEqual(before);
  });

  test("a host that returns no list of parts is treated as having none", async () => {
    const parts = Excel.CustomXmlPartScopedCollection.prototype;
    const items = jest.spyOn(parts, "items", "get").mockReturnValue(undefined as never);
    expect((await shareState()).stored).toBe(0);
    items.mockRestore();
  });

  test("a workbook without add-in formulas is reported", async () => {
    await prepareToShare();
    expect(await refused(prepareToShare())).toContain("No cell of this workbook needs the add-in.");
  });
});

describe("restore", () => {
  test("restores exactly the original grid, and removes the part", async () => {
    const [before, all] = [await cells(), snapshot(preview)];
    await prepareToShare();
    expect(preview.host.xmlParts).toHaveLength(1);
    const { cells: count, skipped, change } = await restoreFormulas();
    await preview.host.settled();
    expect([count, skipped]).toEqual([FORMULAS_OF_THE_ADD_IN, []]);
    expect(snapshot(preview)).toEqual(all);
    expect(await cells()).toEqual(before);
    await change.undo();
    expect(cell("A2")).toBe(42);
    expect((await restoreFormulas()).skipped).toEqual([]);
    expect(snapshot(preview)).toEqual(all);
  });

  test("undo of Prepare restores the formulas, and keeps cells written since", async () => {
    const all = snapshot(preview);
    const first = await prepareToShare();
    await first.change.undo();
    expect(snapshot(preview)).toEqual(all);
    const second = await prepareToShare();
    await onSheet("Sheet1", (sheet) => (sheet.getRange("A2").values = [[43]]));
    expect(await refused(second.change.undo())).toContain(
      "1 cell has changed since and was left unchanged: 'Sheet1'!A2.",
    );
    expect([cell("A2"), cell("A5")]).toEqual([43, FORMULAS["A5"]]);
  });

  test("a changed cell is skipped and listed, and its formula stays stored", async () => {
    await prepareToShare();
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A2").values = [[43]];
      sheet.getRange("D4").values = [["mine"]];
    });
    const { cells: count, skipped } = await restoreFormulas();
    const reason = "changed";
    expect(skipped).toEqual([
      { location: "'Sheet1'!A2", reason },
      { location: "'Sheet1'!C2", reason },
    ]);
    expect(count).toBe(FORMULAS_OF_THE_ADD_IN - 2);
    expect([cell("A2"), cell("D4")]).toEqual([43, "mine"]);
    expect(storedFormulasFrom(preview.host.xmlParts[0]?.xml ?? "").cells.map(({ formula }) => formula)).toEqual([
      "=ROLLOUT.TWICE(A1)",
      "=ROLLOUT.TABLE()",
    ]);
    await onSheet("Sheet1", (sheet) => (sheet.getRange("A2").values = [[42]]));
    expect((await restoreFormulas()).cells).toBe(1);
    expect(cell("A2")).toBe("=ROLLOUT.TWICE(A1)");
  });

  test("formulas on renamed sheets are restored with the new names; a deleted sheet is reported", async () => {
    await prepareToShare();
    await onSheet("Sheet1", (sheet) => (sheet.name = "It's first"));
    expect((await restoreFormulas()).skipped).toEqual([]);
    expect(cell("B3", "Second sheet")).toBe("=ROLLOUT.TWICE('It''s first'!A1)");
    expect(cell("A2", "It's first")).toBe("=ROLLOUT.TWICE(A1)");
    await prepareToShare();
    await onSheet("Second sheet", (sheet) => sheet.delete());
    expect((await restoreFormulas()).skipped).toEqual([
      { location: "'It''s first'!A10", reason: "namesGoneSheet" },
      { location: "'Second sheet'!B2", reason: "sheetGone" },
      { location: "'Second sheet'!B3", reason: "sheetGone" },
    ]);
  });

  test("after inserted rows, a formula with an unambiguous position is restored, and one with cell addresses is skipped", async () => {
    await prepareToShare();
    preview.host.book.getActiveSheet().insertRows(0, 2);
    await preview.host.settled();
    const { cells: count, skipped } = await restoreFormulas();
    expect(cell("A9")).toBe("=ROLLOUT.SAYS()");
    expect(cell("A4")).toBe(42);
    expect(count).toBeGreaterThanOrEqual(1);
    expect(skipped).toContainEqual({ location: "'Sheet1'!A2", reason: "changed" });
    expect(skipped).toContainEqual({
      location: "'Second sheet'!B3",
      reason: "rowsMoved",
    });
    expect(cell("B2", "Second sheet")).toBe("=ROLLOUT.TWICE(A1)");
  });

  test("a part that was changed, or written by a newer version, is refused with a message", async () => {
    expect(await refused(restoreFormulas())).toContain("stores no formulas");
    await prepareToShare();
    const [part] = preview.host.xmlParts;
    if (part === undefined) throw new Error("no part");
    const { xml } = part;
    part.xml = xml.replace('version="1"', 'version="2"');
    expect(await refused(restoreFormulas())).toContain("newer version");
    part.xml = xml.replace(/>.{9}/, ">AAAA");
    expect(await refused(restoreFormulas())).toContain("cannot be read");
    part.xml = `<?xml version="1.0"?>\n${xml.replace(/(.{76})(?=[A-Za-z0-9+/]{9})/g, "$1\n")}\n`;
    expect((await restoreFormulas()).skipped).toEqual([]);
  });
});

describe("repair #NAME?", () => {
  test("formulas from a file without the add-in are entered again; locked cells are reported and do not change", async () => {
    await onSheet(
      "Sheet1",
      (sheet) =>
        (sheet.getRange("F1:F3").formulas = [
          ["=_xldudf_ROLLOUT_TWICE(3)"],
          ["=ROLLOUT.NOSUCH(1)"],
          ["=IFERROR(_xldudf_ROLLOUT_TWICE(4),0)"],
        ]),
    );
    await onSheet("Second sheet", (sheet) => {
      sheet.getRange("F1").formulas = [["=_xldudf_ROLLOUT_TWICE(3)"]];
      sheet.protection.protect();
    });
    expect(await shown("F1:F2")).toEqual([["#NAME?"], ["#NAME?"]]);
    expect((await shareState()).broken).toBe(4);
    const before = snapshot(preview);
    const { cells: count, unrepaired, locked, change } = await repairNames();
    expect([count, unrepaired, locked]).toEqual([3, ["'Sheet1'!F2"], ["'Second sheet'!F1"]]);
    expect(await shown("F1:F3")).toEqual([[6], ["#NAME?"], [8]]);
    expect(cell("F1", "Second sheet")).toBe("=_xldudf_ROLLOUT_TWICE(3)");
    await change.undo();
    expect(snapshot(preview)).toEqual(before);
  });

  test("formulas that need a repair are shared as #N/A", async () => {
    await onSheet("Sheet1", (sheet) => (sheet.getRange("F1").formulas = [["=_xldudf_ROLLOUT_TWICE(3)"]]));
    await prepareToShare();
    expect(cell("F1")).toBe("#N/A");
  });

  test("a workbook without #NAME? is reported", async () => {
    expect(await refused(repairNames())).toContain("No formula of the add-in shows #NAME?.");
  });
});
