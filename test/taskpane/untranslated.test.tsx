/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/**
 * The whole pane, once in English and once in another language, for the same model. A text that is the same in both was
 * not translated, and no sentence may contain English words.
 */
import type { Cells } from "../../src/plan/cells/Cell";
import type { Change } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { type Catalog, en } from "../../src/i18n/en/pane";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { type TranslationCode, TRANSLATIONS } from "../../src/i18n/languages";
import { englishLeft } from "../support/englishLeft";
import { PANE_CATALOGS } from "../support/paneCatalogs";
import { fakeWorkbook, sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

jest.setTimeout(240_000);

let pane: Pane;
/** Descriptions of functions in each language are tested with the functions view. */
beforeAll(() => {
  const functions = [{ id: "MARGIN", description: "…", parameters: [] }];
  const response = { ok: true, json: () => Promise.resolve({ functions }) };
  globalThis.fetch = (() => Promise.resolve(response)) as unknown as typeof fetch;
});
afterEach(() => pane.close());

/** Names that come from the model, and the names of languages in the switch. */
const namesIn = (cells: Cells, columns: readonly number[]): readonly string[] =>
  cells.slice(1).flatMap((row) => columns.map((place) => row[place] as string));
const { drivers, segments, clients = [] } = sampleModel.cells;
const OWN: readonly string[] = [
  ...namesIn(drivers, [0, 2]),
  ...namesIn(segments, [0, 1]),
  ...(clients[0] ?? []).slice(1).map(String),
  sampleModel.reference.sheetName,
  "Checked by",
  ...Object.values(LANGUAGE_FACTS).map(({ name }) => name),
  "Rollout Economics",
  "MARGIN",
  "XQ",
].filter((name) => name !== "" && name !== "0");

function shown(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest("style, script, textarea, code") === null) texts.push(node.textContent ?? "");
  for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
  return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

/** Opens every view, causes issues, changes and failures, and collects all visible texts. */
async function walk(locale: string, t: Catalog): Promise<ReadonlyMap<string, readonly string[]>> {
  const whole = fakeWorkbook();
  const removed: Change = { summary: { kind: "driverRemoved", name: "XQ1" }, undo: () => Promise.resolve() };
  const protectedSheet = new WorkbookError({ kind: "AccessDenied" }, { code: "AccessDenied" });
  pane = await openPane({
    locale,
    workbook: {
      ...whole,
      removeDriver: () => Promise.resolve(removed),
      editTerm: () => Promise.reject(protectedSheet),
      insertExecutive: () => Promise.reject(new WorkbookError({ kind: "pageMistaken", problems: [PROBLEM] })),
    },
  });
  const found = new Map<string, readonly string[]>();
  const look = (place: string): void => void found.set(place, shown());
  let read = 0;
  const answer = async (model = sampleModel): Promise<void> => {
    while (whole.readings.length <= read) await pane.act(() => undefined);
    for (; read < whole.readings.length; read += 1) await pane.answer(read, model);
  };
  await answer();
  for (const [view, tab] of Object.entries(t.tabs)) {
    await pane.press(tab);
    await pane.until(() => pane.page.querySelector("main h2, main dl, main table, main section") !== null);
    look(view);
  }
  await pane.press(t.tabs.inputs);
  const driver = String(sampleModel.cells.drivers[1]?.[0]);
  await pane.press(t.inputs.edit.replace("{name}", driver));
  await pane.fill(t.inputs.fields.Slope, "8500 %");
  look("an issue of a field");
  await pane.fill(t.inputs.fields.Slope, "?");
  look("no number at a field");
  await pane.press(t.inputs.cancel);
  await pane.press(t.inputs.remove.replace("{name}", "Travel"));
  await answer();
  await pane.until(() => shown().some((text) => text.includes("6")));
  look("a change");
  await pane.fill(t.inputs.termNames.Transfer, "30");
  look("an issue of a term");
  await pane.fill(t.inputs.termNames.Transfer, "30 %");
  await pane.press(t.inputs.unsaved.save);
  look("a fault");
  await pane.press(t.tabs.scenarios);
  await pane.press(t.scenarios.importTitle);
  await pane.fill(t.scenarios.pasted, '{"product": 1, "drivers": [{"slope": "x"}], "other": {}}');
  await pane.press(t.scenarios.importNow);
  await pane.until(() => shown().some((text) => text.startsWith("drivers[0].slope")));
  look("issues of a file");
  await pane.press(t.sheets.pageAdd);
  await pane.until(() => pane.page.textContent.includes("XQ"));
  look("a failure with an issue");
  await pane.change();
  await answer(withDriverCell(1, 5, 85));
  await pane.until(() => shown().some((text) => text.includes("85")));
  look("problems");
  return found;
}

const PROBLEM = { argument: "drivers", issue: { kind: "breakFilled", name: "XQ" } } as const;

/** An issue in a file starts with its location there. JSON keys are not translated. */
const KEY =
  /\b(?:product|schemaVersion|title|currency|priceYear|drivers|segments|terms|clients|uncertainty|correlations|slope|other)\b/g;
const withoutKeys = (text: string): string =>
  /^(?:other|[a-zA-Z]+(?:\[\d\]\.\w+)?)\s?[:：]/.test(text) ? text.replaceAll(KEY, "") : text;

/** Words that are the same in both languages. */
const ALIKE: Readonly<Record<TranslationCode, RegExp>> = {
  fr: /\b(?:clients?|segments?|experts|horizon|acquisition|contribution|question|sobol|margin)\b/gi,
  zh: /\b(?:Sobol|MARGIN)\b/g,
};

let english: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  english = await walk("en-US", en);
  pane.close();
});

test.each(TRANSLATIONS)("%s: no view contains English", async (language) => {
  const translated = await walk(LANGUAGE_FACTS[language].locale, PANE_CATALOGS[language]);
  expect([...translated.keys()]).toEqual([...english.keys()]);
  const formatted = (text: string): string =>
    OWN.reduce((rest, own) => rest.replaceAll(own, ""), text).replaceAll(ALIKE[language], "");
  const alike = [...translated].flatMap(([place, texts]) =>
    texts.filter((text) => english.get(place)?.includes(text) === true && /\p{L}{2}/u.test(formatted(text))),
  );
  expect([...new Set(alike)]).toEqual([]);
  const left = [...translated].flatMap(([place, texts]) =>
    texts.flatMap((text) => {
      const found = englishLeft(withoutKeys(text), language, OWN);
      return found.length === 0 ? [] : [`${place}: ${found.join(" ")} in ${text}`];
    }),
  );
  expect([...new Set(left)]).toEqual([]);
});
