/** @jest-environment jsdom */
/**
 * The real pane beside the preview's grid: after every edit of the workbook the pane shows the figures of the functions
 * on the sheet, or explains why it does not.
 */
import { columnIndex } from "../../src/a1/columns";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { IUniverInstanceService } from "@univerjs/core";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { formulasOf, valuesOf } from "../../src/preview/host/cells";
import type { GridSheet } from "../../src/preview/host/grid";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { excelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import type { FakeWorkbook } from "../taskpane/fakeWorkbook";
import { openPane, type Pane } from "../taskpane/openPane";

jest.setTimeout(900_000);
// The grid needs these, and jsdom does not have them.
Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel });

let preview: PreviewHost;
let pane: Pane;
let modelId: string;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  preview.univer.__getInjector().get(IUniverInstanceService).focusUnit(preview.host.book.getId());
  modelId = (await insertModel(factoryInspection)).reference.sheetId;
  pane = await openPane({ workbook: excelWorkbook as unknown as FakeWorkbook });
  // From here on the pane renders by itself, as in a browser; within one act nothing is rendered before its end.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await inStep();
});
afterAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  pane.close();
  preview.close();
});

const book = () => preview.host.book;
const active = (): GridSheet => book().getActiveSheet();
const model = (): GridSheet => preview.host.sheetById(modelId);
const other = (): GridSheet => preview.host.sheetByName("Sheet1") ?? fail();
const command = (id: string, params: object): Promise<unknown> =>
  preview.grid.executeCommand(id, { unitId: book().getId(), ...params });

const answerOn = (sheet: GridSheet): string => String(valuesOf(sheet.getRange("B5"))[0]?.[0]);
const shown = (testId: string): string => pane.page.querySelector(`[data-testid="${testId}"]`)?.textContent ?? "";
const excuse = (): string | undefined =>
  [" to fix", "is a copy, not a scenario yet", "still calculating"].find((text) =>
    pane.page.textContent.includes(text),
  );

/** The sheet whose answer the pane should show: the active sheet, or the model's sheet if that one has none. */
const answerSheet = (): GridSheet => (answerOn(active()).length > 20 ? active() : model());

/** Waits until the pane shows the sheet's answer or the reason why not; returns which of the two. */
async function inStep(): Promise<string> {
  await preview.host.settled();
  let state = "";
  const settled = (): boolean => {
    const verdict = shown("verdict") || shown("copy-answer").replace(/^.*its own inputs: /, "");
    const answer = answerOn(answerSheet());
    if (excuse() === " to fix") state = answer.startsWith("#") ? "an issue" : "";
    else if (verdict !== "" && answer.toLowerCase().includes(verdict.toLowerCase()))
      state = excuse() === undefined ? "the same answer" : "a copy, with its answer";
    else state = "";
    return state !== "" && excuse() !== "still calculating";
  };
  await until(settled);
  return state;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 300)
      throw new Error(
        `sheet ${answerSheet().getSheetName()}: ${answerOn(answerSheet())}\npane: ${pane.page.textContent}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A cell of a block at its current position; row 1 is the first below the header. */
function cellOf(block: "Drivers" | "Segments", row: number, column: number) {
  const reference = book().getDefinedName(`Rollout_${block}`)?.getFormulaOrRefString() ?? "";
  const [, letter = "", line = ""] = /!\$([A-Z]+)\$(\d+)/.exec(reference) ?? [];
  return model().getRange(Number(line) - 1 + row, columnIndex(letter) + column, 1, 1);
}
const RATE = 4;
const PRICE = 3;

describe("the pane after each edit", () => {
  test("a formula typed into an input", async () => {
    cellOf("Drivers", 1, RATE).setValue({ f: "=8000*2" });
    expect(await inStep()).toBe("the same answer");
    cellOf("Drivers", 1, RATE).setValue({ f: "=4500*2" });
    expect(await inStep()).toBe("the same answer");
    expect(shown("verdict")).toContain("client 60");
  });

  test("a link to another sheet whose cell changes twice", async () => {
    const cell = cellOf("Segments", 3, 2);
    const before = formulasOf(cell)[0]?.[0];
    other().getRange("A1").setValue(90);
    cell.setValue({ f: "=Sheet1!A1" });
    const answers: string[] = [];
    for (const clients of [90, 140, 60]) {
      other().getRange("A1").setValue(clients);
      expect(await inStep()).toBe("the same answer");
      answers.push(answerOn(model()));
    }
    expect(new Set(answers).size).toBe(3);
    cell.setValue(before as number);
    await inStep();
  });

  test("an input linked to a cell with a function of the add-in", async () => {
    other().getRange("A2").setValue({ f: "=ROUND(ROLLOUT.UNITQUANTITY(9000,0.9,Sheet1!A3),0)" });
    other().getRange("A3").setValue(1);
    cellOf("Drivers", 1, RATE).setValue({ f: "=Sheet1!A2" });
    for (const n of [1, 2, 8]) {
      other().getRange("A3").setValue(n);
      expect(await inStep()).toBe("the same answer");
    }
  });

  test("text in place of a number: the pane names the issue until it is fixed", async () => {
    cellOf("Drivers", 1, RATE).setValue("dear");
    expect(await inStep()).toBe("an issue");
    cellOf("Drivers", 1, RATE).setValue(16000);
    expect(await inStep()).toBe("the same answer");
  });

  test("more clients than table rows: the pane names the failed check and its reason until there are fewer", async () => {
    const clients = cellOf("Segments", 3, 2);
    const [before] = valuesOf(clients)[0] ?? [];
    clients.setValue(5000);
    await until(() => shown("failed-checks") !== "");
    expect(shown("failed-checks")).toContain("Clients in the deployment table");
    expect(shown("failed-checks")).toContain("The segments have more clients than the deployment table has rows");
    expect(await inStep()).toBe("the same answer");
    clients.setValue(before as number);
    await until(() => shown("failed-checks") === "");
    expect(await inStep()).toBe("the same answer");
  });

  test("a tab that is renamed and moved before a price changes", async () => {
    await command("sheet.command.set-worksheet-name", { subUnitId: modelId, name: "Plan A" });
    book().moveSheet(model(), 0);
    cellOf("Drivers", 1, RATE).setValue(9000);
    expect(await inStep()).toBe("the same answer");
    expect(shown("verdict")).toContain("client 60");
  });

  test("an edited copy by the tab has its own answer and is no scenario until the button makes it one", async () => {
    await command("sheet.command.copy-sheet", { subUnitId: modelId });
    await preview.host.settled();
    const copy = active();
    expect(copy.getSheetId()).not.toBe(modelId);
    await until(() => shown("copy-answer") !== "");
    expect(await inStep()).toBe("a copy, with its answer");
    copy.getRange("F45").setValue(16000);
    expect(await inStep()).toBe("a copy, with its answer");
    expect(shown("copy-answer")).toContain("client 94");
    pane.button("Make scenario").click();
    await until(() => shown("verdict") !== "");
    expect(await inStep()).toBe("the same answer");
    expect(shown("verdict")).toContain("client 94");
    copy.getRange("F45").setValue(9000);
    expect(await inStep()).toBe("the same answer");
    expect(shown("verdict")).toContain("client 60");
    book().deleteSheet(copy);
    expect(await inStep()).toBe("the same answer");
  });
});

/** Park and Miller's generator: the same sequence in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Edits of a person in the grid, which reports them to the pane. */
const EDITS: Readonly<Record<string, (pick: (below: number) => number) => unknown>> = {
  "a number": (pick) => void cellOf("Drivers", 1 + pick(3), RATE).setValue(2000 + 500 * pick(30)),
  "a price": (pick) => void cellOf("Segments", 1 + pick(3), PRICE).setValue(30000 + 5000 * pick(12)),
  "a formula": (pick) => void cellOf("Drivers", 1, RATE).setValue({ f: `=${1000 + pick(9)}*${2 + pick(9)}` }),
  "a link": () => void cellOf("Drivers", 1, RATE).setValue({ f: "=Sheet1!A1*100" }),
  "the cell linked to": (pick) =>
    void other()
      .getRange("A1")
      .setValue(40 + pick(100)),
  "a renamed tab": (pick) =>
    command("sheet.command.set-worksheet-name", { subUnitId: modelId, name: `Plan ${pick(1000)}'s` }),
  "a moved tab": (pick) => void book().moveSheet(model(), pick(book().getSheets().length)),
  "a copied tab": async () => {
    await command("sheet.command.copy-sheet", { subUnitId: modelId });
    await preview.host.settled();
  },
  "a deleted copy": () => {
    const copy = book()
      .getSheets()
      .find((sheet) => sheet.getSheetId() !== modelId && sheet.getSheetName() !== "Sheet1");
    if (copy !== undefined) book().deleteSheet(copy);
  },
  "another sheet in front": (pick) => void book().setActiveSheet(pick(2) === 0 ? other() : model()),
  "an inserted row": (pick) => void model().insertRowBefore(cellOf("Segments", 1 + pick(3), 0).getRow()),
  undo: () => command("univer.command.undo", {}),
};

const STEPS = 10;

test.each([7, 2026])("a random sequence of edits, from %d", async (seed) => {
  const pick = randomNumbers(seed);
  const names = Object.keys(EDITS);
  const done: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const name = names[pick(names.length)] ?? "";
    await EDITS[name]?.(pick);
    done.push(
      `${name}: ${await inStep().catch((error: unknown) => fail(`${done.join("\n")}\n${name}: ${String(error)}`))}`,
    );
  }
  expect(done).toHaveLength(STEPS);
  expect(done.some((line) => line.endsWith("the same answer"))).toBe(true);
});

function fail(what = "it is not there"): never {
  throw new Error(what);
}
