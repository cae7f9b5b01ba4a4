/**
 * Walks through docs/tutorial.html and its translations in the preview, step by step. Each label in a `b` must be a
 * label, button or cell that was visible during its step, and each text in a `samp` must have been part of one. With
 * `data-of` the text must stand directly below that label.
 * `UPDATE_PICTURES=1 npx jest test/e2e/tutorial` takes the pictures of the pages again. Those of Chinese need a Chinese
 * font, such as Noto Sans CJK.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { Locator } from "playwright-core";
import { type LanguageCode, LANGUAGES, SOURCE_LANGUAGE } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { root } from "../support/freshBuild";
import { IN } from "../support/messages";
import { palettePng } from "../support/palettePng";
import { settled, sheetsOf, typeIn } from "./inGrid";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(600_000);

const WIDTH = 1180;
/** Height of the pictures; the page itself is 40 pixels higher, for the title bar of the preview. */
const HEIGHT = 680;
/** A page with nine pictures loads fast. */
const MAX_BYTES = 60_000;

const folder = path.join(root, "docs");
/** The name of the copy, as each page has it. */
const COPIES: Readonly<Record<LanguageCode, string>> = { en: "Lower price", fr: "Prix réduit", zh: "低价方案" };

describe.each(LANGUAGES)("the tutorial in %s", (language) => {
  const t = IN[language].messages;
  const own = language === SOURCE_LANGUAGE ? "" : `${language}/`;
  const tutorial = new JSDOM(readFileSync(path.join(folder, `${own}tutorial.html`), "utf8")).window.document;
  const ids = [...tutorial.querySelectorAll("section.step")].map(({ id }) => id);
  const COPY = COPIES[language];
  let MODEL: string;
  let SEGMENT: string;

  let preview: Preview;
  /** The lines of text that were visible in the current step, each time that the test looked. */
  let seen: (readonly string[])[];
  beforeAll(async () => {
    const template = (await templatesIn(language)).find(({ id }) => id === factoryInspection.id);
    MODEL = template?.title ?? "";
    SEGMENT = template?.segments.at(-1)?.segment ?? "";
    await startPreview();
    preview = await openPreview({ width: WIDTH, query: `?language=${language}` });
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
  const open = (view: keyof typeof t.tabs): Promise<void> => openView(preview.pane, t.tabs[view], t.moreTabs);
  const actionOn = (action: "delete" | "duplicate" | "show", name: string): string =>
    t.scenarios.actionOn({ action: t.scenarios.actions[action], name });
  const added = (sheet: string): string => t.undo.changes.kinds.sheetAdded({ sheet });
  const expectText = (text: string | RegExp): Promise<void> =>
    preview.pane.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 120_000 });
  /** The client is a number of its own in the sentence of each language. */
  const verdict = (client: number): Promise<void> =>
    preview.pane
      .getByTestId("verdict")
      .getByText(new RegExp(`(?<!\\d)${client}(?!\\d)`))
      .first()
      .waitFor({ timeout: 120_000 });

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
    while (await button(t.undo.keep).isVisible()) {
      // The bar has the text of the notice beside its buttons.
      const notice = await button(t.undo.keep).evaluate(
        (shown) => shown.closest("div")?.querySelector("[role=status]")?.textContent ?? "",
      );
      await button(t.undo.keep).click();
      // Behind the notice there may be an older one.
      await pane.waitForFunction((text) => !document.body.innerText.includes(text), notice);
    }
    await page.mouse.move(0, 0);
  }

  async function changePrice(): Promise<void> {
    const { pane } = preview;
    await open("inputs");
    await click(button(t.inputs.edit({ name: SEGMENT })));
    await pane.getByLabel(t.inputs.fields.Price, { exact: true }).fill("38000");
    await click(button(t.inputs.save));
    await expectText(t.undo.changes.kinds.segmentChanged({ name: SEGMENT }));
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
    writeFileSync(artifact(`tutorial-${language}-${id}.png`), taken);
    if (process.env["UPDATE_PICTURES"] === "1")
      writeFileSync(path.join(folder, `${own}tutorial/${id}.png`), palettePng(taken));
  }

  const walk: Readonly<Record<string, () => Promise<void>>> = {
    async insert() {
      const { pane } = preview;
      await open("scenarios");
      await button(actionOn("delete", MODEL)).click();
      await button(t.scenarios.deleteNow({ sheets: 1 })).click();
      await expectText(t.start.title);
      await pane.getByRole("radio", { name: MODEL }).check();
      await picture("insert");
      await click(button(t.start.insert));
      await expectText(added(MODEL));
    },
    async answer() {
      await open("answer");
      await verdict(94);
      await click(button(t.tour.decline));
      await picture("answer");
    },
    async price() {
      await changePrice();
      await open("answer");
      await verdict(109);
      await picture("price", { width: WIDTH, height: HEIGHT });
      await click(button(t.undo.undo));
      await verdict(94);
    },
    async "what-if"() {
      const { pane } = preview;
      await click(button(t.whatIf.open));
      await pane.getByLabel(t.whatIf.goal.label).fill("75");
      await pane
        .getByTestId("what-if-answer")
        .getByText(/(?<!\d)75(?!\d)/)
        .first()
        .waitFor();
      await picture("what-if");
      await click(button(t.whatIf.discard));
      await verdict(94);
    },
    async time() {
      await open("time");
      await expectText(/(?<!\d)47(?!\d)/);
      await picture("time");
    },
    async risk() {
      const { pane } = preview;
      await open("risk");
      await click(button(t.risk.run));
      await pane.getByTestId("risk-answer").waitFor({ timeout: 120_000 });
      await picture("risk");
    },
    async compare() {
      const { page } = preview;
      await open("scenarios");
      await click(button(actionOn("duplicate", MODEL)));
      await page.keyboard.type(COPY);
      await page.keyboard.press("Enter");
      await expectText(t.undo.changes.kinds.scenarioDuplicated({ sheet: MODEL, copy: COPY }));
      await changePrice();
      await open("scenarios");
      await click(button(t.sheets.compareAdd));
      await expectText(added(sheetMessages(language).compare.comparison));
      await picture("compare", { width: 826, height: 608 });
    },
    async page() {
      await click(button(actionOn("show", MODEL)));
      await expectText(t.sheets.pageOf({ name: MODEL }));
      await click(button(t.sheets.pageAdd));
      await expectText(added(`${MODEL}${sheetMessages(language).common.pageEnding}`));
      await picture("page", { width: 826, height: 608 });
    },
    async ask() {
      const { page } = preview;
      const formula = tutorial.querySelector("#ask code")?.textContent ?? "";
      const [empty = ""] = await sheetsOf(page);
      await page.evaluate((name) => (window as unknown as PreviewWindow).preview.activate(name), empty);
      await typeIn(page, empty, "B2", formula);
      await page.evaluate((name) => (window as unknown as PreviewWindow).preview.select(name, "B2"), empty);
      await open("functions");
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
      return lines.some(
        (line, index) => line.includes(text) && (label === undefined || lines[index - 1] === oneSpace(label)),
      );
    };
    const missing = quoted.filter((quote) => !isThere(quote)).map((quote) => quote.outerHTML);
    expect(missing).toEqual([]);
  });

  test.each(ids)("step %s has one picture, of the size that the page declares", (id) => {
    const images = [...tutorial.querySelectorAll<HTMLImageElement>(`#${id} img`)];
    expect(images.map((image) => image.getAttribute("src"))).toEqual([`tutorial/${id}.png`]);
    const png = readFileSync(path.join(folder, `${own}tutorial/${id}.png`));
    expect(png.length).toBeLessThan(MAX_BYTES);
    // Width and height are the first fields of a PNG, behind its signature and the head of its first chunk.
    const declared = images.map((image) => [Number(image.getAttribute("width")), Number(image.getAttribute("height"))]);
    expect(declared).toEqual([[png.readUInt32BE(16), png.readUInt32BE(20)]]);
    expect(images[0]?.getAttribute("alt")).not.toBe("");
  });
});
