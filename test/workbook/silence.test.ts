/** Excel does not answer a sync: the user is informed, a late answer is accepted, and nothing is done twice. */
import { editTerm } from "../../src/workbook/edit/editTerm";
import type { ModelReference } from "../../src/workbook/model/Model";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { readModel } from "../../src/workbook/model/readModel";
import { SILENCE_DELAY, watchSilence } from "../../src/workbook/office/silence";
import { smallModel } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

let preview: PreviewHost;
let reference: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(undefined, { calculates: false });
  reference = (await insertModel(smallModel)).reference;
});
afterAll(() => preview.close());
afterEach(() => {
  jest.useRealTimers();
});

const turns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await turns();
};

/** Holds back the batch with this number, and passes it on when asked. */
function holdBack(batch: number): () => void {
  const { bridge } = preview;
  const send = bridge.sendMessageToHost;
  let seen = 0;
  let held: string | undefined;
  bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (seen === batch) held = text;
    else send(text);
  };
  return () => {
    bridge.sendMessageToHost = send;
    if (held !== undefined) send(held);
  };
}

const onlyTimeouts = { doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "Date", "performance"] } as const;

test("a command without an answer is reported after 20 s, and runs once when the answer comes", async () => {
  const reports: boolean[] = [];
  const end = watchSilence((silent) => reports.push(silent));
  jest.useFakeTimers({ doNotFake: [...onlyTimeouts.doNotFake] });
  const before = JSON.stringify(snapshot(preview));
  const release = holdBack(2);
  let done = false;
  const command = editTerm(reference, { label: "Transfer", value: 0.25 }).then((change) => {
    done = true;
    return change;
  });
  await settle();
  jest.advanceTimersByTime(SILENCE_DELAY - 1);
  expect(reports).toEqual([false]);
  jest.advanceTimersByTime(1);
  expect(reports).toEqual([false, true]);
  expect(done).toBe(false);
  expect(JSON.stringify(snapshot(preview))).toBe(before);
  jest.useRealTimers();
  release();
  const change = await command;
  expect(reports).toEqual([false, true, false]);
  const after = JSON.stringify(snapshot(preview));
  expect(after).not.toBe(before);
  await change.undo();
  expect(JSON.stringify(snapshot(preview))).toBe(before);
  end();
});

test("an unanswered read no longer counts once a later one is answered", async () => {
  const reports: boolean[] = [];
  const end = watchSilence((silent) => reports.push(silent));
  jest.useFakeTimers({ doNotFake: [...onlyTimeouts.doNotFake] });
  const release = holdBack(1);
  void readModel();
  await settle();
  jest.advanceTimersByTime(SILENCE_DELAY);
  expect(reports).toEqual([false, true]);
  jest.useRealTimers();
  expect((await readModel())?.reference.sheetName).toBe(reference.sheetName);
  expect(reports).toEqual([false, true, false]);
  release();
  end();
});

test("an answer in time is not reported", async () => {
  const reports: boolean[] = [];
  const end = watchSilence((silent) => reports.push(silent));
  await readModel();
  expect(reports).toEqual([false]);
  end();
});
