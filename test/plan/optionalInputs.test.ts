/** Inputs that a block may have or not: dates, escalation, currencies, tax. What readers make of them, and refuse. */
import { issuesEn } from "../../src/i18n/en/issues";
import { issuesFr } from "../../src/i18n/fr/issues";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import type { Cells } from "../../src/plan/cells/Cell";
import type { Problem } from "../../src/plan/Problem";
import { readDrivers } from "../../src/plan/readDrivers";
import { readPlan } from "../../src/plan/readPlan";
import { readSegments } from "../../src/plan/readSegments";
import { readTerms } from "../../src/plan/readTerms";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";

const formatters = {
  en: issueFormatter("en", issuesEn),
  fr: issueFormatter("fr", issuesFr),
  zh: issueFormatter("zh", issuesZh),
};

type Read = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** Each problem in English, French and Chinese. */
const problemsOf = (read: Read): readonly string[] =>
  read.ok ? [] : read.problems.flatMap((one) => Object.values(formatters).map(({ problem }) => problem(one)));

/** A narrow no-break space stands before French marks. */
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll("\u202f", " "));

const drivers = (headers: readonly string[], ...rows: readonly (readonly unknown[])[]): Cells => [
  ["Driver", "First", "Rate", ...headers],
  ...rows,
];
const segments = (headers: readonly string[], ...rows: readonly (readonly unknown[])[]): Cells => [
  ["Segment", "Industry", "Clients", "Price", "Fee", "Term", ...headers],
  ...rows,
];
const A = ["A", 10, 100] as const;
const S = ["S", "Mining", 5, 50, 1, 24] as const;

describe("values", () => {
  test("of drivers", () => {
    const read = readDrivers(drivers(["Escalation", "Currency"], [...A, 0.04, " usd "], ["B", 1, 1, 0, ""]));
    expect(read).toMatchObject({ ok: true, value: [{ name: "A", escalation: 0.04, currency: "USD" }, { name: "B" }] });
    const [, second] = read.ok ? read.value : [];
    expect(second).not.toHaveProperty("escalation");
    expect(second).not.toHaveProperty("currency");
  });

  test("of segments", () => {
    const headers = ["Prior", "Price rise", "Fee rise", "Expansion", "Cost rise", "Billing", "Currency", "Run cost"];
    const read = readSegments(segments(headers, [...S, 20, 0.03, 0.02, 0.01, -0.05, 12, "eur", 1]));
    expect(read.ok && read.value[0]).toMatchObject({
      prior: 20,
      priceRise: 0.03,
      feeRise: 0.02,
      expansion: 0.01,
      costRise: -0.05,
      billing: 12,
      currency: "EUR",
    });
  });

  test("of terms", () => {
    const read = readTerms([
      ["Start date", 46_753],
      ["Fiscal year end", 6],
      ["First month", 4],
      ["Non-recurring months", 24],
      ["Overhead a month", 1000],
      ["Overhead rise", 0.02],
      ["Discounting", "MID"],
      ["Tax rate", 0.25],
      ["Loss limit", 0.8],
      ["Capitalized share", 0.5],
      ["Amortization months", 60],
      ["Exchange rate USD", 0.9],
      ["Exchange rate usd a year", -0.01],
      ["Exchange rate GBP", 1.2],
    ]);
    expect(read.ok && read.value).toMatchObject({
      startDate: 46_753,
      fiscalYearEnd: 6,
      firstMonth: 4,
      nonRecurringMonths: 24,
      overhead: 1000,
      overheadRise: 0.02,
      discounting: "mid",
      taxRate: 0.25,
      lossLimit: 0.8,
      capitalizedShare: 0.5,
      amortizationMonths: 60,
      exchange: [
        { currency: "USD", rate: 0.9, change: -0.01 },
        { currency: "GBP", rate: 1.2 },
      ],
    });
  });

  test("of French and Chinese labels are the same", () => {
    const read = (start: string, rate: string, change: string): Read =>
      readTerms([
        [start, 46_753],
        [rate, 0.9],
        [change, 0.02],
      ]);
    const english = read("Start date", "Exchange rate USD", "Exchange rate USD a year");
    expect(english.ok).toBe(true);
    expect(read("Date de début", "Taux de change USD", "Variation annuelle du taux USD")).toEqual(english);
    expect(read("开始日期", "汇率 USD", "汇率 USD 年变动")).toEqual(english);
  });
});

describe("a column or label with its default reads like none", () => {
  test("of drivers and segments", () => {
    expect(readDrivers(drivers(["Escalation", "Currency"], [...A, 0, 0]))).toEqual(readDrivers(drivers([], A)));
    expect(readDrivers(drivers(["Escalation", "Currency"], [...A, "", ""]))).toEqual(readDrivers(drivers([], A)));
    const headers = ["Prior", "Price rise", "Fee rise", "Expansion", "Cost rise", "Billing", "Currency"];
    for (const cell of ["", 0, null])
      expect(readSegments(segments(headers, [...S, ...headers.map(() => cell)]))).toEqual(
        readSegments(segments([], S)),
      );
    expect(readSegments(segments(["Billing"], [...S, 1]))).toEqual(readSegments(segments([], S)));
  });

  test("of terms", () => {
    const none = readTerms([["Transfer", 0]]);
    for (const [label, value] of [
      ["Start date", 0],
      ["Start date", ""],
      ["First month", 0],
      ["First month", 1],
      ["Discounting", ""],
      ["Discounting", "end"],
      ["Tax rate", 0],
      ["Overhead a month", ""],
      ["Non-recurring months", 0],
    ] as const)
      expect(readTerms([[label, value]])).toEqual(none);
  });
});

test("only the first row of an industry has its prior deployments; later rows may repeat them", () => {
  const rows = segments(
    ["Prior"],
    ["S", "Mining", 0, 50, 1, 24, 20],
    ["T", "mining ", 5, 50, 1, 24, 20],
    ["U", "Farming", 5, 50, 1, 24, 3],
    ["V", "Farming", 5, 50, 1, 24, ""],
  );
  const read = readSegments(rows);
  expect(read.ok && read.value.map(({ prior }) => prior)).toEqual([20, undefined, 3, undefined]);
});

describe("problems of terms", () => {
  test.each<[Cells, ...string[]]>([
    [
      [["Start date", "15/01/2028"]],
      'terms, row 1, Start date: "15/01/2028" is text, not a date; type it again as a date, in a cell that is not formatted as text',
      "paramètres généraux, ligne 1, Date de début : « 15/01/2028 » est un texte, pas une date ; saisissez-la à nouveau comme date, dans une cellule qui n’est pas au format texte",
      "全局参数，第 1 行，开始日期：“15/01/2028”是文本，不是日期；请在非文本格式的单元格中重新输入为日期",
    ],
    [
      [["Start date", 46_753.5]],
      "terms, row 1, Start date: 46753.5 is not a date from 1 March 1900 to 31 December 9899; it has a time of day: enter the date alone",
      "paramètres généraux, ligne 1, Date de début : 46753,5 n’est pas une date du 1ᵉʳ mars 1900 au 31 décembre 9899 ; une heure y est jointe : saisissez la date seule",
      "全局参数，第 1 行，开始日期：46753.5 不符合要求：应为 1900 年 3 月 1 日至 9899 年 12 月 31 日的日期；其中含有时间：请只输入日期",
    ],
    [
      [["Start date", 2028]],
      "terms, row 1, Start date: 2028 is not a date from 1 March 1900 to 31 December 9899; a year alone is not a date: enter its first day, 1 January 2028",
      "paramètres généraux, ligne 1, Date de début : 2028 n’est pas une date du 1ᵉʳ mars 1900 au 31 décembre 9899 ; une année seule n’est pas une date : saisissez son premier jour, le 1ᵉʳ janvier 2028",
      "全局参数，第 1 行，开始日期：2028 不符合要求：应为 1900 年 3 月 1 日至 9899 年 12 月 31 日的日期；仅有年份不是日期：请输入该年首日 2028 年 1 月 1 日",
    ],
    [
      [["Start date", 60]],
      "terms, row 1, Start date: 60 is not a date from 1 March 1900 to 31 December 9899",
      "paramètres généraux, ligne 1, Date de début : 60 n’est pas une date du 1ᵉʳ mars 1900 au 31 décembre 9899",
      "全局参数，第 1 行，开始日期：60 不符合要求：应为 1900 年 3 月 1 日至 9899 年 12 月 31 日的日期",
    ],
    [
      [
        ["Start date", 46_753],
        ["Fiscal year end", "June"],
      ],
      'terms, row 2, Fiscal year end: "June" is text; enter the number of the month, from 1 for January to 12 for December',
      "paramètres généraux, ligne 2, Fin d’exercice : « June » est un texte ; saisissez le numéro du mois, de 1 pour janvier à 12 pour décembre",
      "全局参数，第 2 行，财年结束月：“June”是文本；请输入月份数字，1 为一月，12 为十二月",
    ],
    [
      [
        ["Start date", 46_753],
        ["Fiscal year end", 46_934],
      ],
      "terms, row 2, Fiscal year end: 46934 is a date; enter the number of its month, 6",
      "paramètres généraux, ligne 2, Fin d’exercice : 46934 est une date ; saisissez le numéro de son mois, 6",
      "全局参数，第 2 行，财年结束月：46934 是日期；请输入其月份数字 6",
    ],
    [
      [["Fiscal year end", 6]],
      "terms, row 1, Fiscal year end: it counts only with Start date, which is missing; add that label, or delete this one",
      "paramètres généraux, ligne 1, Fin d’exercice : cette ligne ne compte qu’avec Date de début, qui manque ; ajoutez ce libellé, ou supprimez cette ligne",
      "全局参数，第 1 行，财年结束月：此项仅在有开始日期时才计入，而该标签缺失；请添加该标签，或删除此项",
    ],
    [
      [["Discounting", "middle"]],
      'terms, row 1, Discounting: "middle" is not one of end, mid',
      "paramètres généraux, ligne 1, Convention d’actualisation : « middle » n’est pas un de ces mots : end, mid",
      "全局参数，第 1 行，贴现时点：“middle”不是可选值；可选值为：end、mid",
    ],
    [
      [["Tax rate", 25]],
      "terms, row 1, Tax rate: 25 is not at least 0 and below 1; did you mean 25% or 0.25?",
      "paramètres généraux, ligne 1, Taux d’imposition : 25 n’est pas supérieur ou égal à 0 et inférieur à 1 ; vouliez-vous dire 25 % ou 0,25 ?",
      "全局参数，第 1 行，所得税税率：25 不符合要求：应不小于 0 且小于 1；您是否想输入 25% 或 0.25？",
    ],
    [
      [["Capitalized share", 0.5]],
      "terms, row 1, Capitalized share: it counts only with Amortization months, which is missing; add that label, or delete this one",
      "paramètres généraux, ligne 1, Part immobilisée : cette ligne ne compte qu’avec Durée d’amortissement, qui manque ; ajoutez ce libellé, ou supprimez cette ligne",
      "全局参数，第 1 行，资本化比例：此项仅在有摊销月数时才计入，而该标签缺失；请添加该标签，或删除此项",
    ],
    [
      [
        ["Capitalized share", 0.5],
        ["Amortization months", 0],
      ],
      "terms, row 1, Capitalized share: it is spread over the months of Amortization months, which is 0; enter at least 1 month there, or delete this value",
      "paramètres généraux, ligne 1, Part immobilisée : ce montant est réparti sur les mois de Durée d’amortissement, qui vaut 0 ; indiquez-y au moins 1 mois, ou supprimez cette valeur",
      "全局参数，第 1 行，资本化比例：此项按摊销月数分摊，而其值为 0；请输入至少 1 个月，或删除此值",
    ],
    [
      [["Exchange rate (USD)", 0.9]],
      'terms, row 1: "Exchange rate (USD)" does not name a currency; write the label with its code of three letters: Exchange rate USD, Exchange rate USD a year',
      "paramètres généraux, ligne 1 : « Exchange rate (USD) » n’indique pas de devise ; écrivez le libellé avec son code de trois lettres : Taux de change USD, Variation annuelle du taux USD",
      "全局参数，第 1 行：“Exchange rate (USD)”没有写明币种；请在标签中写上三个字母的代码：汇率 USD、汇率 USD 年变动",
    ],
    [
      [["Exchange rate USD a year", 0.02]],
      "terms, row 1, Exchange rate USD a year: it counts only with Exchange rate USD, which is missing; add that label, or delete this one",
      "paramètres généraux, ligne 1, Variation annuelle du taux USD : cette ligne ne compte qu’avec Taux de change USD, qui manque ; ajoutez ce libellé, ou supprimez cette ligne",
      "全局参数，第 1 行，汇率 USD 年变动：此项仅在有汇率 USD时才计入，而该标签缺失；请添加该标签，或删除此项",
    ],
    [
      [["Exchange rate USD", ""]],
      "terms, row 1, Exchange rate USD: blank counts as 0, and 0 is not above 0 (up to 1E+100)",
      "paramètres généraux, ligne 1, Taux de change USD : une cellule vide compte pour 0, et 0 n’est pas supérieur à 0 (1E+100 au plus)",
      "全局参数，第 1 行，汇率 USD：空白按 0 计，而 0 不符合要求：应大于 0（最大 1E+100）",
    ],
  ])("%j", (cells, ...texts) => expect(plain(problemsOf(readTerms(cells)))).toEqual(texts));

  test.each(["Loss limit", "Overhead rise", "Amortization months"])("%s counts only with another label", (label) => {
    const read = readTerms([[label, label === "Amortization months" ? 60 : 0.5]]);
    expect(read.ok ? [] : read.problems.map(({ row, issue }) => [row, issue.kind])).toEqual([[1, "countsOnlyWith"]]);
  });

  test("a label of an exchange rate that appears twice, in two languages", () => {
    const read = readTerms([
      ["Exchange rate USD", 1],
      ["Taux de change usd", 2],
    ]);
    expect(problemsOf(read)[0]).toBe("terms, row 2, Exchange rate USD: this label appears twice");
  });

  test("an unknown label is told all labels within the length of a message", () => {
    const [text = ""] = problemsOf(readTerms([["Inflation", 0.02]]));
    expect(text).toContain("Start date");
    expect(text).toMatch(/Exchange rate XXX a year$/);
  });
});

describe("problems of drivers and segments", () => {
  test.each<[(cells: Cells) => Read, Cells, ...string[]]>([
    [
      readDrivers,
      drivers(["Escalation"], [...A, 4]),
      "drivers, row 2, Escalation: 4 is not above -1 and at most 1; did you mean 4% or 0.04?",
      "postes de coût, ligne 2, Indexation annuelle : 4 n’est pas supérieur à −1 et inférieur ou égal à 1 ; vouliez-vous dire 4 % ou 0,04 ?",
      "成本动因，第 2 行，单价年涨幅：4 不符合要求：应大于 −1 且不超过 1；您是否想输入 4% 或 0.04？",
    ],
    [
      readDrivers,
      drivers(["From", "Escalation"], [...A, "", 0.04], ["A", "", 90, 10, 0.04]),
      "drivers, row 3, Escalation: a further row of A is a rate step; leave this cell blank",
      "postes de coût, ligne 3, Indexation annuelle : une ligne de plus de A est un palier de coût ; laissez-y cette cellule vide",
      "成本动因，第 3 行，单价年涨幅：“A”的后续行是单价阶梯；请将此单元格留空",
    ],
    [
      readDrivers,
      drivers(["Currency"], [...A, "dollar"]),
      'drivers, row 2, Currency: "dollar" is not a currency; enter its code of three letters, such as USD, or leave the cell blank for the currency of the plan',
      "postes de coût, ligne 2, Devise : « dollar » n’est pas une devise ; saisissez son code de trois lettres, par exemple USD, ou laissez la cellule vide pour la devise du plan",
      "成本动因，第 2 行，币种：“dollar”不是币种；请输入三个字母的代码，如 USD；如为计划所用货币，请将单元格留空",
    ],
    [
      readSegments,
      segments(["Prior"], [...S, 20], ["T", "Mining", 5, 50, 1, 24, 30]),
      "segments, row 3, Prior: row 2, the first of this industry, has 20; leave this cell blank or enter the same number",
      "segments de clientèle, ligne 3, Déploiements antérieurs : la ligne 2, première de ce secteur, indique 20 ; laissez cette cellule vide ou saisissez le même nombre",
      "客户群，第 3 行，已有部署数：该行业的首行（第 2 行）为 20；请将此单元格留空，或输入相同的数",
    ],
    [
      readSegments,
      segments(["Billing"], [...S, 1.5]),
      "segments, row 2, Billing: 1.5 is not a whole number of months from 1 to 1200; a formula can round it: =ROUND(…,0)",
      "segments de clientèle, ligne 2, Période de facturation : 1,5 n’est pas un nombre entier de mois, de 1 à 1 200 ; une formule peut l’arrondir : =ARRONDI(…;0)",
      "客户群，第 2 行，计费周期：1.5 不符合要求：应为 1 至 1200 的整月数；可用公式取整：=ROUND(…,0)",
    ],
    [
      readSegments,
      [
        ["Segment", "Clients", "Price", "Fee rise"],
        ["S", 5, 50, 0.02],
      ],
      "segments, row 2, Fee rise: it would count for 0 months, because the column Term is missing; add it with the months that a client stays",
      "segments de clientèle, ligne 2, Hausse annuelle de l’abonnement : ce chiffre compterait pour 0 mois, car la colonne Durée du contrat manque ; ajoutez-la, avec la durée du contrat en mois",
      "客户群，第 2 行，月费年涨幅：缺少“服务期”列，此数将按 0 个月计算；请添加该列并填写客户的服务月数",
    ],
    [
      readSegments,
      [
        ["Segment", "Clients", "Price", "Term", "Expansion"],
        ["S", 5, 50, 24, 0.01],
      ],
      "segments, row 2, Expansion: it counts only with Fee, and the block has no such column; add the column, or delete this value",
      "segments de clientèle, ligne 2, Expansion mensuelle : cette valeur ne compte qu’avec Abonnement mensuel, et le bloc n’a pas cette colonne ; ajoutez-la, ou supprimez cette valeur",
      "客户群，第 2 行，月增购率：此项仅在有月费列时才计入，而该区域没有此列；请添加该列，或删除此值",
    ],
  ])("%p %j", (read, cells, ...texts) => expect(plain(problemsOf(read(cells)))).toEqual(texts));

  test.each([
    ["Price rise", ["Entry"]],
    ["Cost rise", ["Price"]],
  ])("%s counts only with a column that it changes", (header, others) => {
    const cells = [
      ["Segment", "Clients", ...others, header],
      ["S", 5, 50, 0.02],
    ];
    const read = readSegments(cells);
    expect(read.ok ? [] : read.problems.map(({ issue }) => issue.kind)).toEqual(["countsOnlyWithColumns"]);
  });

  test.each(["Rate escalation", "Escalaton", "Curency"])("the header %s is not ignored", (header) => {
    const read = readDrivers(drivers([header], [...A, 0.04]));
    expect(read.ok ? [] : read.problems.map(({ issue }) => issue.kind)).toEqual(["headerResembles"]);
  });

  test("a header with all words of a name means that column, not the one with one of the words", () => {
    const read = readSegments(segments(["Price rise per annum"], [...S, 0.02]));
    expect(read.ok ? undefined : read.problems[0]?.issue).toMatchObject({ column: "Price rise" });
  });
});

describe("currencies of a plan", () => {
  const plan = (terms: Cells): Read =>
    readPlan({
      drivers: drivers(["Currency"], [...A, "USD"]),
      segments: segments(["Currency"], [...S, "gbp"], ["T", "Mining", 5, 50, 1, 24, ""]),
      terms,
    });

  test("each needs an exchange rate, named at the cell of the currency", () => {
    expect(plain(problemsOf(plan([["Exchange rate EUR", 1]])))).toEqual([
      "drivers, row 2, Currency: USD has no exchange rate; add the label Exchange rate USD to the terms, or leave this cell blank if it is the currency of the plan",
      "postes de coût, ligne 2, Devise : USD n’a pas de taux de change ; ajoutez le libellé Taux de change USD aux paramètres généraux, ou laissez la cellule vide si c’est la devise du plan",
      "成本动因，第 2 行，币种：USD 没有汇率；请在全局参数中添加标签“汇率 USD”，如为计划所用货币，请将此单元格留空",
      "segments, row 2, Currency: GBP has no exchange rate; add the label Exchange rate GBP to the terms, or leave this cell blank if it is the currency of the plan",
      "segments de clientèle, ligne 2, Devise : GBP n’a pas de taux de change ; ajoutez le libellé Taux de change GBP aux paramètres généraux, ou laissez la cellule vide si c’est la devise du plan",
      "客户群，第 2 行，币种：GBP 没有汇率；请在全局参数中添加标签“汇率 GBP”，如为计划所用货币，请将此单元格留空",
    ]);
  });

  test("with them the plan is read, and a rate that nobody uses is fine", () => {
    const read = plan([
      ["Exchange rate usd", 0.9],
      ["Exchange rate GBP", 1.2],
      ["Exchange rate CHF", 1],
    ]);
    expect(read).toMatchObject({ ok: true, value: { terms: { exchange: [{ currency: "USD" }, {}, {}] } } });
  });

  test("without terms, or with one cost for them, a currency has no rate", () => {
    const blocks = { drivers: drivers(["Currency"], [...A, "USD"]) };
    for (const terms of [undefined, 1000]) {
      const read = readPlan(terms === undefined ? blocks : { ...blocks, terms });
      expect(read.ok ? [] : read.problems.map(({ issue }) => issue.kind)).toEqual(["exchangeMissing"]);
    }
  });
});
