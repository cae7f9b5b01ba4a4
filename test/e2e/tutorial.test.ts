/**
 * Walks through docs/tutorial.html in the preview, step by step. Each label in a `b` must be a label, button or cell
 * that was visible during its step, and each text in a `samp` must have been part of one. With `data-of` the text must
 * stand directly below that label.
 * `UPDATE_PICTURES=1 npx jest test/e2e/tutorial` takes the pictures of the page anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { Locator } from "playwright-core";
import { root } from "../support/freshBuild";
import { settled, typeIn } from "./inGrid";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(600_000);

const MODEL = "Factory inspection";
const COPY = "Lower price";
const WIDTH = 1180;
/** Height of the pictures; the page itself is 40 pixels higher, for the title bar of the preview. */
const HEIGHT = 680;

const folder = path.join(root, "docs");
const tutorial = new JSDOM(readFileSync(path.join(folder, "tutorial.html"), "utf8")).window.document;
const ids = [...tutorial.querySelectorAll("section.step")].map(({ id }) => id);

let preview: Preview;
/** The lines of text that were visible in the current step, each time that the test looked. */
let seen: (readonly string[])[];
beforeAll(async () => {
  await startPreview();
  preview = await openPreview({ width: WIDTH });
  await preview.page.setViewportSize({ width: WIDTH, height: HEIGHT + 40 });
});
afterAll(stopPreview);
beforeEach(() => {
  // The button on the ribbon is Excel's, so its label is in the manifest only.
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  seen = [[...manifest.matchAll(/DefaultValue="([^"]*)"/g)].map(([, label]) => label ?? "")];
});
afterEach(() => expect(preview.faults).toEqual([]));

const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
const button = (name: string): Locator => preview.pane.getByRole("button", { name, exact: true });
const expectText = (text: string | RegExp): Promise<void> =>
  preview.pane.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 120_000 });
const verdict = (text: string): Promise<void> =>
  preview.pane.getByTestId("verdict").getByText(text).first().waitFor({ timeout: 120_000 });

/** Keeps the texts of the pane, and of the sheet in front, as seen. */
async function look(): Promise<void> {
  await settled(preview.page);
  const pane = await preview.pane.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? "");
    return [...document.body.innerText.split("\n"), ...labels];
  });
  const sheet = await preview.page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    const addresses = Array.from({ length: 40 }, (_, row) =>
      ["B", "C", "D", "E", "F", "G", "H", "I", "J"].map((column) => `${column}${row + 1}`),
    );
    return addresses.flat().map((place) => preview.getDisplay(preview.activeSheet(), place));
  });
  seen.push([...pane, ...sheet].map(oneSpace).filter((line) => line !== ""));
}

async function click(target: Locator): Promise<void> {
  await look();
  await target.click();
  await look();
}

/** Closes the notices about earlier changes, so that they are in no picture that has another subject. */
async function closeNotices(): Promise<void> {
  const { pane, page } = preview;
  while (await button("Dismiss").isVisible()) {
    // The bar has the text of the notice beside its buttons.
    const notice = await button("Dismiss").evaluate(
      (shown) => shown.closest("div")?.querySelector("[role=status]")?.textContent ?? "",
    );
    await button("Dismiss").click();
    // Behind the notice there may be an older one.
    await pane.waitForFunction((text) => !document.body.innerText.includes(text), notice);
  }
  await page.mouse.move(0, 0);
}

async function changePrice(): Promise<void> {
  const { pane } = preview;
  await openView(pane, "Inputs");
  await click(button("Edit Small plants"));
  await pane.getByLabel("One-time price").fill("38000");
  await click(button("Save"));
  await expectText("Segment Small plants changed");
}

async function picture(id: string, clip?: Readonly<{ width: number; height: number }>): Promise<void> {
  if (id !== "price") await closeNotices();
  await look();
  const pane = preview.page.locator("iframe");
  const box = await pane.boundingBox();
  if (box === null) throw new Error("the preview shows no pane");
  const { x, y } = box;
  const area = clip === undefined ? { x, y, width: Math.floor(WIDTH - x), height: HEIGHT } : { x: 0, y, ...clip };
  const taken = await preview.page.screenshot({ clip: area });
  writeFileSync(artifact(`tutorial-${id}.png`), taken);
  if (process.env["UPDATE_PICTURES"] === "1") writeFileSync(path.join(folder, `tutorial/${id}.png`), taken);
}

const walk: Readonly<Record<string, () => Promise<void>>> = {
  async insert() {
    const { pane } = preview;
    await openView(pane, "Scenarios");
    await button(`Delete ${MODEL}`).click();
    await button("Delete this sheet").click();
    await expectText("When does your rollout break even?");
    await pane.getByRole("radio", { name: MODEL }).check();
    await picture("insert");
    await click(button("Insert model"));
    await expectText(`Sheet ${MODEL} added`);
  },
  async answer() {
    const { pane } = preview;
    await openView(pane, "Summary");
    await verdict("Breaks even at client 94");
    await click(button("Skip"));
    await picture("answer");
  },
  async price() {
    await changePrice();
    await openView(preview.pane, "Summary");
    await verdict("Breaks even at client 109");
    await picture("price", { width: WIDTH, height: HEIGHT });
    await click(button("Undo"));
    await verdict("Breaks even at client 94");
  },
  async "what-if"() {
    const { pane } = preview;
    await click(button("What if…"));
    await pane.getByLabel("Target breakeven client").fill("75");
    await pane.getByTestId("what-if-answer").getByText("Breaks even at client 75").first().waitFor();
    await picture("what-if");
    await click(button("Discard"));
    await verdict("Breaks even at client 94");
  },
  async time() {
    const { pane } = preview;
    await openView(pane, "Cash flow");
    await expectText("month 47");
    await picture("time");
  },
  async risk() {
    const { pane } = preview;
    await openView(pane, "Risk");
    await click(button("Run"));
    await pane.getByTestId("risk-answer").waitFor({ timeout: 120_000 });
    await picture("risk");
  },
  async compare() {
    const { pane, page } = preview;
    await openView(pane, "Scenarios");
    await click(button(`Duplicate ${MODEL}`));
    await page.keyboard.type(COPY);
    await page.keyboard.press("Enter");
    await expectText(`${MODEL} duplicated as ${COPY}`);
    await changePrice();
    await openView(pane, "Scenarios");
    await click(button("Add comparison sheet"));
    await expectText("Sheet Comparison added");
    await picture("compare", { width: 826, height: 608 });
  },
  async page() {
    await click(button(`Show ${MODEL}`));
    await expectText(`Summary of ${MODEL}, the active scenario`);
    await click(button("Add executive summary"));
    await expectText(`Sheet ${MODEL} summary added`);
    await picture("page", { width: 826, height: 608 });
  },
  async ask() {
    const { page, pane } = preview;
    const formula = tutorial.querySelector("#ask code")?.textContent ?? "";
    await page.evaluate(() => (window as unknown as PreviewWindow).preview.activate("Sheet1"));
    await typeIn(page, "Sheet1", "B2", formula);
    await page.evaluate(() => (window as unknown as PreviewWindow).preview.select("Sheet1", "B2"));
    await openView(pane, "Functions");
    await picture("ask", { width: 826, height: 300 });
  },
};

test("the walk has the steps of the page, in order", () => expect(Object.keys(walk)).toEqual(ids));

test.each(Object.keys(walk))("step %s: all that it quotes is there", async (id) => {
  await walk[id]?.();
  await look();
  const lines = seen.flat();
  const quoted = [...tutorial.querySelectorAll<HTMLElement>(`#${id} :is(b, samp)`)];
  const isThere = (quote: HTMLElement): boolean => {
    const text = oneSpace(quote.textContent);
    const label = quote.dataset["of"];
    if (quote.localName === "b") return lines.includes(text);
    return lines.some((line, index) => line.includes(text) && (label === undefined || lines[index - 1] === label));
  };
  const missing = quoted.filter((quote) => !isThere(quote)).map((quote) => quote.outerHTML);
  expect(missing).toEqual([]);
});

test.each(ids)("step %s has one picture, of the size that the page declares", (id) => {
  const images = [...tutorial.querySelectorAll<HTMLImageElement>(`#${id} img`)];
  expect(images.map((image) => image.getAttribute("src"))).toEqual([`tutorial/${id}.png`]);
  const png = readFileSync(path.join(folder, `tutorial/${id}.png`));
  // Width and height are the first fields of a PNG, behind its signature and the head of its first chunk.
  const declared = images.map((image) => [Number(image.getAttribute("width")), Number(image.getAttribute("height"))]);
  expect(declared).toEqual([[png.readUInt32BE(16), png.readUInt32BE(20)]]);
  expect(images[0]?.getAttribute("alt")).not.toBe("");
});
