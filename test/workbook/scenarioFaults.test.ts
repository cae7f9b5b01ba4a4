/** Office says no to each command on scenarios: what is there after. A file of its own, since whole sheets come and go hundreds of times. */
import type { Scenario } from "../../src/plan/json/Scenario";
import { insertCashFlow } from "../../src/workbook/insertCashFlow";
import { insertComparison } from "../../src/workbook/insertComparison";
import { insertExecutive } from "../../src/workbook/insertExecutive";
import { insertModel } from "../../src/workbook/insertModel";
import { listModels } from "../../src/workbook/listModels";
import type { Change, ModelReference } from "../../src/workbook/Model";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { exportScenario } from "../../src/workbook/scenario/exportScenario";
import { importScenario } from "../../src/workbook/scenario/importScenario";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import {
  change,
  type Command,
  injectFaults,
  smallModel as small,
  type Tally,
  tableOf,
} from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(1_200_000);

const tallies: Tally[] = [];
afterAll(() => console.info(tableOf(tallies)));

describe("commands on scenarios", () => {
  let preview: PreviewHost;
  let reference: ModelReference;
  let other: ModelReference;
  let scenario: Scenario;
  beforeAll(async () => {
    preview = openPreviewHost(undefined, { calculates: false });
    ({ reference: other } = await insertModel(small));
    ({ reference } = await insertModel(small));
    await insertCashFlow(reference);
    const { scenario: exported } = await exportScenario(reference);
    scenario = { ...exported, uncertainty: [[`${small.drivers[0]?.driver ?? ""}.Rate`, 1, 2, 3, "pert"]] };
  });
  afterAll(() => preview.close());

  const page = async (): Promise<Change> => {
    const model = (await listModels()).find((listed) => listed.model.reference.sheetId === reference.sheetId);
    return insertExecutive(model?.model ?? fail(), "today");
  };
  const commands: readonly Command[] = [
    { ...change("renameScenario", () => renameScenario(reference, "Renamed")), finishes: true },
    { ...change("duplicateScenario", () => duplicateScenario(reference, "Copy")), costly: true },
    { ...change("importScenario", () => importScenario(scenario)), costly: true },
    { ...change("insertComparison", () => insertComparison([reference, other])), costly: true },
    { ...change("insertExecutive", page), costly: true },
  ];

  test.each(commands)("$name", async (command) => {
    tallies.push(await injectFaults(preview, command));
  });

  /** Sheets that are written again have other ids: the model is looked for by its name. */
  const again = async (): Promise<Change> => {
    const found = (await listModels()).find(({ model }) => model.reference.sheetName === reference.sheetName);
    return deleteScenario(found?.model.reference ?? fail());
  };

  test("deleteScenario", async () => {
    tallies.push(await injectFaults(preview, { ...change("deleteScenario", again), costly: true, finishes: true }));
  });

  test("a deleted scenario put back", async () => {
    let deleted = await again();
    const run = async (): Promise<() => Promise<void>> => {
      await deleted.putBack();
      return async () => {
        deleted = await again();
      };
    };
    tallies.push(await injectFaults(preview, { name: "deleteScenario, put back", run, costly: true }));
  });
});

function fail(): never {
  throw new Error("the model is not there");
}
