/**
 * The state of the workbook after Office refuses a batch of each command on scenarios. These tests have a file of their
 * own, because they add and delete whole sheets hundreds of times.
 */
import type { Scenario } from "../../src/plan/json/Scenario";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { listModels } from "../../src/workbook/model/listModels";
import type { Change, ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { adoptCopy } from "../../src/workbook/scenario/adoptCopy";
import { readForFile } from "../../src/workbook/model/readForFile";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { exportScenario } from "../../src/workbook/scenario/exportScenario";
import { importScenario } from "../../src/workbook/scenario/importScenario";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import { faultBook, faultTable, modelOf } from "../support/faultBook";
import { change, type Command, reading, smallModel as small } from "../support/faultInjection";

jest.setTimeout(1_200_000);

const { inject, untried } = faultTable("scenarioFaults");

describe("commands on scenarios", () => {
  const book = faultBook(2);
  let reference: ModelReference;
  let other: ModelReference;
  let scenario: Scenario;
  beforeAll(async () => {
    [other, reference] = [modelOf(book, 0), modelOf(book, 1)];
    await insertCashFlow(reference);
    const { scenario: exported } = await exportScenario(reference);
    scenario = { ...exported, uncertainty: [[`${small.drivers[0]?.driver ?? ""}.Rate`, 1, 2, 3, "pert"]] };
  });

  const page = async (): Promise<Change> => {
    const model = (await listModels()).find((listed) => listed.model.reference.sheetId === reference.sheetId);
    return insertExecutive(model?.model ?? fail(), "today");
  };
  const commands: readonly Command[] = [
    { ...change("duplicateScenario", () => duplicateScenario(reference, "Copy")), costly: true },
    { ...change("importScenario", () => importScenario(scenario)), costly: true },
    { ...change("insertComparison", () => insertComparison([reference, other])), costly: true },
    { ...change("insertExecutive", page), costly: true },
    reading("readForFile", () => readForFile([other, reference])),
    reading("exportScenario", () => exportScenario(reference)),
  ];

  test.each(commands)("$name", async (command) => {
    await inject(book.preview, command);
  });

  /** Restored sheets have other ids, so the model is found by its name. */
  const again = async (): Promise<Change> => {
    const found = (await listModels()).find(({ model }) => model.reference.sheetName === reference.sheetName);
    return deleteScenario(found?.model.reference ?? fail());
  };

  test("deleteScenario", async () => {
    await inject(book.preview, { ...change("deleteScenario", again), costly: true, finishes: true });
  });

  test("undo of a deleted scenario", async () => {
    let deleted = await again();
    const run = async (): Promise<() => Promise<void>> => {
      await deleted.undo();
      return async () => {
        deleted = await again();
      };
    };
    await inject(book.preview, { name: "deleteScenario, undone", run, costly: true });
  });
});

describe("a scenario in a comparison", () => {
  const book = faultBook(2);
  test("renameScenario", async () => {
    await insertComparison([modelOf(book, 0), modelOf(book, 1)]);
    const run = (): Promise<Change> => renameScenario(modelOf(book, 1), "Renamed");
    const { batches } = await inject(book.preview, change("renameScenario", run));
    // Batches: sheets, titles and charts, legends; then all names in one.
    expect(batches).toBe(4);
  });
});

describe("a sheet that was copied by its tab", () => {
  const book = faultBook(1);
  test("adoptCopy", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(modelOf(book).sheetId).copy("End").activate();
      await context.sync();
    });
    const { reference } = (await readModel()) ?? fail();
    await inject(book.preview, { ...change("adoptCopy", () => adoptCopy(reference)), costly: true });
  });
});

test("every command on scenarios was made to fail", () => expect(untried()).toEqual([]));

function fail(): never {
  throw new Error("the model is not there");
}
