/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
afterEach(() => {
  pane.close();
  localStorage.clear();
  localStorage.setItem("rollout-tour", "over");
  window.history.replaceState(null, "", "/");
});

const open = async (locale: string): Promise<void> => {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
};
const verdict = (): string => pane.page.querySelector('[data-testid="verdict"]')?.textContent ?? "";
const choose = async (menu: string, language: string): Promise<void> => {
  await pane.press(menu);
  const item = [...document.querySelectorAll<HTMLElement>('[role="menuitemradio"]')].find(
    ({ textContent }) => textContent === language,
  );
  if (item === undefined) throw new Error(`no ${language}`);
  await pane.during(() => item.click());
};

test.each([
  ["en-US", "en", "Breaks even at client 94", "Key figures"],
  ["de-DE", "en", "Breaks even at client 94", "Key figures"],
  ["fr-CA", "fr", "Rentable à partir du 94ᵉ client", "Chiffres clés"],
  ["zh-CN", "zh-Hans", "自第 94 个客户起实现盈亏平衡", "关键指标"],
  ["zh-TW", "en", "Breaks even at client 94", "Key figures"],
])("if Excel is displayed in %s, the pane is in %s", async (locale, lang, expected, label) => {
  await open(locale);
  expect(verdict()).toContain(expected);
  expect(document.documentElement.lang).toBe(lang);
  expect(document.documentElement.dir).toBe("ltr");
  expect(pane.page.querySelector(`dl[aria-label="${label}"]`)).not.toBeNull();
});

test("numbers are written in the format of the language", async () => {
  await open("fr-FR");
  await pane.press("Rentabilité par client");
  const figures = pane.shown("dl")[0]?.textContent;
  expect(figures).toContain("1,27\u00a0M");
  expect(figures).toMatch(/48\s%/);
});

test("the switch changes the language at once and is remembered, but the address takes precedence", async () => {
  await open("en-US");
  await choose("Language", "Français");
  expect(verdict()).toContain("Rentable à partir du 94ᵉ client");
  pane.close();
  await open("en-US");
  expect(verdict()).toContain("Rentable à partir du 94ᵉ client");
  pane.close();
  window.history.replaceState(null, "", "/?language=zh");
  await open("en-US");
  expect(verdict()).toContain("自第 94 个客户起实现盈亏平衡");
  await choose("语言", "English");
  expect(verdict()).toContain("Breaks even at client 94");
});

test("the language switch works without storage", async () => {
  const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  await open("en-US");
  await choose("Language", "Français");
  expect(verdict()).toContain("Rentable");
  blocked.mockRestore();
});

test("an unknown language in the address is ignored", async () => {
  window.history.replaceState(null, "", "/?language=xx");
  await open("fr-FR");
  expect(verdict()).toContain("Rentable");
});
