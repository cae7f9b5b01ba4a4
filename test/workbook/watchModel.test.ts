/**
 * Events reported to the pane: each kind of Office's events on its own, on older hosts too, and changes of coauthors.
 */
import { type EventName, eventTypes } from "../../src/preview/host/protocol";
import { watchModel } from "../../src/workbook/model/watchModel";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const sheetId = (): string => preview.host.book.getActiveSheet().getSheetId();

/** Number of reports of the watch while something happens. */
async function notificationsOf(happens: () => void): Promise<number> {
  let notifications = 0;
  const end = await watchModel(() => (notifications += 1));
  await turn();
  notifications = 0;
  happens();
  await turn();
  await end();
  return notifications;
}

test.each(Object.keys(eventTypes) as EventName[])("%s is reported", async (name) => {
  expect(await notificationsOf(() => preview.host.onEvent({ name, sheetId: sheetId(), address: "A1" }))).toBe(1);
});

test.each([
  ["nameChanged", 0],
  ["moved", 0],
  ["changed", 1],
  ["calculated", 1],
] as const)(
  "a host without ExcelApi 1.17 reports %s %d times, and the watch starts without an error",
  async (name, times) => {
    const { requirements } = Office.context;
    const own = { ...requirements };
    Object.assign(requirements, { isSetSupported: (_set: string, version: string) => version !== "1.17" });
    const notifications = await notificationsOf(() =>
      preview.host.onEvent({ name, sheetId: sheetId(), address: "A1" }),
    );
    Object.assign(requirements, own);
    expect(notifications).toBe(times);
  },
);

test("a change of a coauthor is reported, so that the pane reads again", async () => {
  const details = { worksheetId: sheetId(), source: "Remote", address: "A1", changeType: "RangeEdited" };
  const entry = {
    id: 0,
    messageCategory: 65_536,
    messageType: eventTypes.changed,
    targetId: "Workbook",
    message: JSON.stringify(details),
  };
  const text = JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } });
  expect(await notificationsOf(() => preview.bridge.onMessageFromHost(text))).toBe(1);
});

test("a watch that was ended reports nothing more", async () => {
  let notifications = 0;
  const end = await watchModel(() => (notifications += 1));
  await end();
  preview.host.onEvent({ name: "changed", sheetId: sheetId(), address: "A1" });
  await turn();
  expect(notifications).toBe(0);
});
