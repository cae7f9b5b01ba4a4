import { TRANSLATIONS, type TranslationCode, type LanguageCode, languageOf, LANGUAGES } from "../../src/i18n/languages";
import * as fc from "fast-check";
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { judge } from "../../src/engine/decision/judge";
import type { NeverReason } from "../../src/engine/decision/Verdict";
import { amountText, atLeastText, exactText } from "../../src/plan/wording/amountText";
import { neverText } from "../../src/plan/wording/neverText";
import { exactPercent } from "../../src/plan/wording/percentTexts";
import { riskSentence } from "../../src/plan/wording/riskSentence";
import { verdictSentences } from "../../src/plan/wording/verdictSentences";
import { CONVENTIONS } from "../../src/i18n/conventions";
import { verdictCatalog } from "../../src/i18n/verdictCatalogs";
import { messagesFor } from "../../src/plan/wording/messagesFor";
import { listedPlan, unlimitedPlan } from "../oracle/arbitraryPlan";
import { timedPlan } from "../oracle/timedPlan";
import { argumentsIn, leavesOf, looseFrench, sameAs, sampleValues } from "../support/catalogueRules";
import { plainDriver, plainSegment, plainTerms } from "../support/plainPlan";
import { riskReport } from "../support/riskReport";
import { randomRuns } from "../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 10) };

/** Texts that are the same in every language. */
const SAME: Readonly<Record<TranslationCode, readonly string[]>> = {
  fr: ["between", "and", "verdict.never", "time.calendar.date", "risk.sentence", "risk.probability"],
  zh: ["risk.probability"],
};

describe.each(TRANSLATIONS)("the wording in %s", (code) => {
  test("has the messages of English with the same arguments", () => {
    const argumentsByPath = (catalogue: object) =>
      leavesOf(catalogue).map(({ path, text }) => [path, argumentsIn(text)]);
    expect(argumentsByPath(verdictCatalog(code))).toEqual(argumentsByPath(verdictCatalog("en")));
  });

  test("differs from the English messages except for the listed ones", () => {
    expect(sameAs(verdictCatalog("en"), verdictCatalog(code))).toEqual(SAME[code]);
  });
});

test.each(LANGUAGES)("every message of %s can be formatted", (code) => {
  for (const { path, text } of leavesOf(verdictCatalog(code))) {
    const message = path
      .split(".")
      .reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], messagesFor(code));
    for (const count of [0, 1, 2, 1234]) {
      const values = sampleValues(text, count);
      const formatted = typeof message === "function" ? (message as (values: object) => unknown)(values) : message;
      expect(formatted).not.toMatch(/[{}#]|undefined/);
    }
  }
});

test("French sentences have narrow no-break spaces, guillemets and typographic apostrophes", () => {
  expect(looseFrench(verdictCatalog("fr"))).toEqual([]);
});

/** The figures of a text without separators, sorted, since languages order clauses differently. */
const figuresOf = (text: string, code: LanguageCode): readonly string[] =>
  text
    .replaceAll(CONVENTIONS[code].group, ",")
    .match(/[−-]?\d[\d,.]*/g)
    ?.map((figure) => figure.replace(/[,.]/g, ""))
    .filter((figure) => figure !== "0")
    .sort() ?? [];

const plans: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 3, arbitrary: timedPlan },
  { weight: 1, arbitrary: unlimitedPlan },
);

test.each(TRANSLATIONS)("the verdict in %s has the same figures as in English for any plan", (code) =>
  fc.assert(
    fc.property(plans, (plan) => {
      const verdict = judge(compile(plan));
      const english = verdictSentences(verdict);
      const argumentsByPath = verdictSentences(verdict, code);
      expect(argumentsByPath).toHaveLength(english.length);
      argumentsByPath.forEach((sentence, index) => {
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
        expect(figuresOf(sentence, code)).toEqual(figuresOf(english[index] ?? "", "en"));
      });
    }),
    runs,
  ),
);

test("a single client is never worded as a plural in English or French", () => {
  const one = timedPlan.map((plan): Plan => ({
    ...plan,
    segments: plan.segments.slice(0, 1).map((segment) => ({ ...segment, clients: 1 })),
  }));
  fc.assert(
    fc.property(one, (plan) => {
      const verdict = judge(compile(plan));
      expect(verdictSentences(verdict).join(" ")).not.toMatch(/\b1 (clients|deployments)\b|\ball 1\b/);
      expect(verdictSentences(verdict, "fr").join(" ")).not.toMatch(/\b1 clients|\b[dl]es 1\b|\ble 1 client\b/);
    }),
    runs,
  );
});

const REASONS: readonly NeverReason[] = [
  { kind: "clients run out", clients: 1200, margin: -1234.5 },
  { kind: "no client pays for itself", clients: 1, unitMargin: -0.25 },
  { kind: "unit cost stays above", limit: 12400, contribution: 12000 },
  { kind: "beyond a billion", margin: -5 },
];

test("the reasons for no breakeven are worded in each language", () => {
  expect(LANGUAGES.map((code) => REASONS.map((reason) => neverText(reason, code)))).toEqual([
    [
      "never: the plan does not break even within its 1,200 clients; the final cumulative margin is −1,235",
      "never: the one client in the plan does not pay for itself; its contribution margin is −0.2500",
      "never: the cost per deployment falls no lower than 12,400; net revenue per client is 12,000",
      "not reached: after one billion deployments the cumulative margin is still −5",
    ],
    [
      "jamais\u202f: le seuil de rentabilité n’est pas atteint avec les 1\u202f200 clients du plan\u202f; la marge cumulée finale est de −1\u202f235",
      "jamais\u202f: le seul client du plan ne couvre pas ses propres coûts\u202f; sa marge sur coûts variables est de −0,2500",
      "jamais\u202f: le coût par déploiement ne descend pas au-dessous de 12\u202f400\u202f; le revenu net par client est de 12\u202f000",
      "non atteint\u202f: après un milliard de déploiements, la marge cumulée est encore de −5",
    ],
    [
      "无法达到：计划内 1,200 个客户无法达到盈亏平衡，最终累计损益为 −1,235",
      "无法达到：计划内唯一客户不能收回自身成本；单客边际贡献最高为 −0.2500",
      "无法达到：单次部署成本最低降至 12,400，而单客净收入为 12,000",
      "未达到：十亿次部署之后，累计损益仍为 −5",
    ],
  ]);
});

test("the risk sentence is worded in each language", () => {
  const report = riskReport();
  const figures = LANGUAGES.map((code) => figuresOf(riskSentence(report, code), code));
  expect(figures[1]).toEqual(figures[0]);
  expect(figures[2]).toEqual(figures[0]);
  expect(riskSentence(report, "fr")).toMatch(
    /^Probabilité d’atteindre le seuil de rentabilité au plus tard au \d+ᵉ client\u202f: [\d,]+\u202f%/,
  );
  expect(riskSentence(report, "zh")).toMatch(/^最迟在第 \d+ 个客户达到盈亏平衡的概率为 [\d.]+%。影响最大的参数：/);
});

test("amounts have the separators of their language", () => {
  const argumentsByPath = (x: number) => LANGUAGES.map((code) => amountText(x, code));
  expect(argumentsByPath(-1234567.8)).toEqual(["−1,234,568", "−1\u202f234\u202f568", "−1,234,568"]);
  expect(argumentsByPath(12.345)).toEqual(["12.35", "12,35", "12.35"]);
  expect(argumentsByPath(1e15)).toEqual(["1.000e+15", "1,000e+15", "1.000e+15"]);
});

test.each([
  ["fr-CA", "fr"],
  ["fr", "fr"],
  ["zh-CN", "zh"],
  ["zh-SG", "zh"],
  ["zh-Hans-HK", "zh"],
  ["zh", "zh"],
  ["zh-TW", "en"],
  ["zh-Hant", "en"],
  ["de-DE", "en"],
  ["fry", "en"],
  ["", "en"],
])("display language %s gives %s", (tag, code) => expect(languageOf(tag)).toBe(code));

describe("a required price", () => {
  test.each([
    [55_900.49, "55,901"],
    [55_900, "55,900"],
    [55_900.000001, "55,901"],
    [12.341, "12.35"],
    [0.00123, "0.0013"],
    [999.999, "1,000.00"],
    [0, "0"],
  ])("of %p is shown as %p, never rounded down", (price, text) => {
    expect(atLeastText(price)).toBe(text);
  });

  test("as shown in the verdict is enough to break even", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e14, noNaN: true }), (price) => {
        const read = Number(atLeastText(price).replaceAll(",", ""));
        expect(read).toBeGreaterThanOrEqual(price);
        expect(read).toBeLessThanOrEqual(price + Math.max(1.0001, price * 1e-9));
      }),
      runs,
    );
  });
});

test("the text of a lever's new value differs from that of its present value", () => {
  expect(exactPercent(0.749998, "en")).toBe("74.9998%");
  expect(exactPercent(0.75, "en")).toBe("75%");
  expect(exactPercent(0.1 + 0.2, "fr")).toBe("30\u202f%");
  expect(exactText(94.99987)).toBe("94.99987");
  expect(exactText(-1_234_567.5, "fr")).toBe("−1\u202f234\u202f567,5");
  fc.assert(
    fc.property(listedPlan, (plan) => {
      for (const { from, to } of judge(compile(plan)).levers) expect(exactText(to)).not.toBe(exactText(from));
    }),
    runs,
  );
});

describe("the month of payback", () => {
  const plan = (startDate: number | undefined): Plan => ({
    drivers: [plainDriver({})],
    segments: [plainSegment({ clients: 10, price: 3 })],
    terms: plainTerms({
      nonRecurring: 10,
      startRate: 1,
      horizon: 20,
      ...(startDate === undefined ? {} : { startDate }),
    }),
  });
  const sentences = (startDate: number | undefined, code: LanguageCode): string =>
    verdictSentences(judge(compile(plan(startDate))), code).join(" ");

  // 1 + 1 + … at a margin of 2 a month covers 10 in month 5; 46,478 is 1 April 2027.
  test.each([
    ["en", "payback is in month 5", "payback is in August 2027"],
    ["fr", "récupération au mois 5", "récupération en août 2027"],
    ["zh", "第 5 个月收回投资", "2027 年 8 月收回投资"],
  ] as const)("is a number without a start date and a date with one: %s", (code, month, date) => {
    expect(sentences(undefined, code)).toContain(month);
    expect(sentences(46_478, code)).toContain(date);
  });

  test.each([
    [46_388, "in May 2027"],
    [46_600, "in December 2027"],
    [46_631, "in January 2028"],
  ])("with the start date %i it is %s", (startDate, date) => expect(sentences(startDate, "en")).toContain(date));
});
