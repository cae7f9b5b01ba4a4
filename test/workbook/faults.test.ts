/** Office says no, and what is there after: every command that writes, and the real situations that a workbook can be in. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { addDriver } from "../../src/workbook/addDriver";
import { editDriver } from "../../src/workbook/editDriver";
import { editSegment } from "../../src/workbook/editSegment";
import { editTerm } from "../../src/workbook/editTerm";
import { insertCashFlow } from "../../src/workbook/insertCashFlow";
import { insertModel } from "../../src/workbook/insertModel";
import { insertRisk } from "../../src/workbook/insertRisk";
import type { Change, ModelReference } from "../../src/workbook/Model";
import { removeDriver } from "../../src/workbook/removeDriver";
import { prepareToShare } from "../../src/workbook/share/prepareToShare";
import { repairNames } from "../../src/workbook/share/repairNames";
import { restoreFormulas } from "../../src/workbook/share/restoreFormulas";
import { showSheet } from "../../src/workbook/showSheet";
import { type Command, injectFaults, type Tally, tableOf } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { registerShareFunctions, writeShareBook } from "../support/shareBook";

jest.setTimeout(1_200_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1).map((one) => ({ ...one, clients: 3 })),
};

const change = (name: string, run: () => Promise<Change>): Command => ({
  name,
  run: async () => (await run()).putBack,
});
const sharing = (name: string, run: () => Promise<Readonly<{ change: Change }>>): Command => ({
  name,
  run: async () => (await run()).change.putBack,
});

const tallies: Tally[] = [];
afterAll(() => console.info(tableOf(tallies)));

describe("commands of a model", () => {
  let preview: PreviewHost;
  let reference: ModelReference;
  beforeAll(async () => {
    preview = openPreviewHost();
    await stopCalculating(preview);
    ({ reference } = await insertModel(small));
  });
  afterAll(() => preview.close());

  const run = { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 };
  const commands: readonly Command[] = [
    sharing("insertModel", () => insertModel(small)),
    change("insertCashFlow", () => insertCashFlow(reference)),
    change("insertRisk", () => insertRisk(reference, run)),
    change("addDriver", () => addDriver(reference, { Driver: "Travel", First: 1, Rate: 2 })),
    change("editDriver", () => editDriver(reference, 1, { First: 9 })),
    change("removeDriver", () => removeDriver(reference, 1)),
    change("editSegment", () => editSegment(reference, 1, { Clients: 2 })),
    change("editTerm", () => editTerm(reference, { label: "Transfer", value: 0.25 })),
    { name: "showSheet", run: async () => (await showSheet("Sheet1"), () => showSheet(reference.sheetName)) },
  ];

  test.each(commands)("$name", async (command) => {
    tallies.push(await injectFaults(preview, command));
  });
});

describe("commands of sharing", () => {
  let preview: PreviewHost;
  beforeAll(async () => {
    preview = openPreviewHost();
    registerShareFunctions(preview);
    await writeShareBook(preview);
  });
  afterAll(() => preview.close());

  test("prepareToShare", async () => {
    tallies.push(await injectFaults(preview, sharing("prepareToShare", prepareToShare)));
  });

  test("restoreFormulas", async () => {
    const { change } = await prepareToShare();
    tallies.push(await injectFaults(preview, sharing("restoreFormulas", restoreFormulas)));
    await change.putBack();
  });

  test("repairNames", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F1:G1").formulas = [
        ["=_xldudf_ROLLOUT_TWICE(3)", "=_xldudf_ROLLOUT_TWICE(4)"],
      ];
      await context.sync();
    });
    tallies.push(await injectFaults(preview, sharing("repairNames", repairNames)));
  });
});

/** The grid goes on keeping formulas, and does not work them out: these commands do not ask for values. */
async function stopCalculating({ host }: PreviewHost): Promise<void> {
  await host.settled();
  host.settled = () => Promise.resolve();
}
