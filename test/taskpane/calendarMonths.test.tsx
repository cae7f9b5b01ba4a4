/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel, withTerms } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openCashFlow(locale: string, tab: string): Promise<string> {
  pane = await openPane({ locale });
  await pane.answer(0, withTerms(["Start date", 46_753], ["Tax rate", 0.25]));
  await pane.press(tab);
  return pane.page.textContent;
}

test.each([
  ["en-US", "Cash flow", /lowest in [A-Z][a-z]+ 20\d\d/, /Payback, [A-Z][a-z]+ 20\d\d/, "Amounts are nominal"],
  [
    "fr-FR",
    "Trésorerie",
    /au plus bas en [a-zéû]+ 20\d\d/,
    /Récupération, [a-zéû]+ 20\d\d/,
    "Montants en prix courants",
  ],
  ["zh-CN", "现金流", /20\d\d年\d+月最低/, /投资回收：20\d\d年\d+月/, "金额为名义值"],
])("%s: months are dates, and amounts are said to be nominal", async (locale, tab, lowest, payback, nominal) => {
  const text = await openCashFlow(locale, tab);
  expect(text).toMatch(lowest);
  expect(text).toMatch(payback);
  expect(text).toContain(nominal);
});

test("without a start date months have numbers, and nothing is called nominal", async () => {
  pane = await openPane({ locale: "en-US" });
  await pane.answer(0, sampleModel);
  await pane.press("Cash flow");
  expect(pane.page.textContent).toMatch(/lowest in month \d+/);
  expect(pane.page.textContent).not.toContain("nominal");
});
