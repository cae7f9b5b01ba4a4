/** Headers as people type them: read, refused with the column that they resemble, or columns of the user's own. */
import fc from "fast-check";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS, UNCERTAINTY_COLUMNS } from "../../src/schema/columns";
import { normalizeHeader } from "../../src/plan/headings/normalizeHeader";
import { headingsFr } from "../../src/i18n/fr/headings";
import { headingsZh } from "../../src/i18n/zh-Hans/headings";
import { issuesEn } from "../../src/i18n/en/issues";
import { issuesFr } from "../../src/i18n/fr/issues";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import { readDrivers } from "../../src/plan/readDrivers";
import { readSegments } from "../../src/plan/readSegments";
import { readTerms } from "../../src/plan/readTerms";
import { readClient } from "../../src/plan/readClient";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";

const DRIVER = { Driver: "Experts", Category: "Expert", First: 3, Rate: 12000, Slope: 0.85, Floor: 0.5 };
const SEGMENT = { Segment: "Lead", Industry: "Mining", Clients: 5, Price: 45000, Fee: 500, Term: 36, Churn: 0.05 };
type Row = Readonly<Record<string, unknown>>;

const table = (row: Row): unknown[][] => [Object.keys(row), Object.values(row)];
/** The block with one header replaced. */
const renamed = (row: Row, column: string, header: string): unknown[][] =>
  table(Object.fromEntries(Object.entries(row).map(([name, value]) => [name === column ? header : name, value])));
const issueTexts = (read: ReturnType<typeof readDrivers> | ReturnType<typeof readSegments>): readonly string[] =>
  read.ok ? [] : read.problems.map(englishIssues.problem);

describe("headers that are read", () => {
  test.each([
    ["Slope", "Slope (%)"],
    ["Slope", "Slope [%]"],
    ["Slope", "Slope:"],
    ["Slope", "Slope*"],
    ["Slope", "* Slope ¹"],
    ["Slope", "Ｓｌｏｐｅ"],
    ["Slope", "Sl\u200bope"],
    ["Slope", "\ufeffSlo\u00adpe\u2060"],
    ["Slope", "Learning\nslope"],
    ["Slope", "Learning\u00a0slope (%)"],
    ["Slope", "PENTE"],
    ["Slope", "Pente d'apprentissage"],
    ["Slope", "學習斜率"],
    ["Slope", "学习率（%）"],
    ["First", "First-unit quantity"],
    ["First", "Quantité initiale".normalize("NFD")],
    ["Rate", "Cost per unit (EUR)"],
    ["Rate", "單價（元）"],
    ["Floor", "Minimum quantity"],
    ["Floor", "Floor\ufe0f"],
  ])("drivers, %s: %j", (column, header) =>
    expect(readDrivers(renamed(DRIVER, column, header))).toEqual(readDrivers(table(DRIVER))),
  );

  test.each([
    ["Price", "Price (EUR)"],
    ["Price", "Price （元）"],
    ["Price", "Price {€} *"],
    ["Price", "One-time price"],
    ["Price", "價格"],
    ["Fee", "Monthly fee"],
    ["Fee", "Fee (EUR/month)"],
    ["Fee", "Abonnement mensuel"],
    ["Fee", "Redevance (par mois)"],
    ["Term", "Contract term (months)"],
    ["Term", "Durée".normalize("NFD")],
    ["Term", "duree (mois)"],
    ["Churn", "Monthly churn rate"],
    ["Churn", "月流失率（%）"],
    ["Clients", "客戶數"],
    ["Industry", "Secteur :"],
  ])("segments, %s: %j", (column, header) =>
    expect(readSegments(renamed(SEGMENT, column, header))).toEqual(readSegments(table(SEGMENT))),
  );

  test("every header that the add-in writes is read in three languages, and as its own column only", () => {
    for (const headings of [headingsFr, headingsZh]) {
      for (const columns of [DRIVER_COLUMNS, SEGMENT_COLUMNS, UNCERTAINTY_COLUMNS]) {
        const meant = columns.map((column) => normalizeHeader(headings[column]));
        expect(meant).toEqual(columns.map(normalizeHeader));
        expect(new Set(meant).size).toBe(columns.length);
      }
    }
  });
});

describe("headers that resemble a column are refused, with the column named", () => {
  test.each([
    ["Churn rate", "Churn"],
    ["Monthly fe", "Fee"],
    ["Price list", "Price"],
    ["Prix HT", "Price"],
    ["Redevance/mois", "Fee"],
    ["Pirce", "Price"],
    ["Unit price", "Price"],
    ["Fe", "Fee"],
    ["Szie", "Size"],
    ["Sise", "Size"],
    ["Subscription", "Fee"],
    ["Support cost", "Run cost"],
    ["Sector", "Industry"],
    ["Contract duration", "Term"],
    ["Acq. cost", "Acquisition"],
    ["Entri", "Entry"],
    ["价格表", "Price"],
    ["年流失率", "Churn"],
  ])("segments: %j means %s", (header, column) => {
    const without: Row = Object.fromEntries(
      Object.entries(SEGMENT).filter(([name]) => name !== column && !(column === "Term" && name === "Fee")),
    );
    // Fee and churn require the months of a term.
    const base = column === "Term" ? { Segment: "Lead", Clients: 5, Industry: "Mining" } : without;
    const read = readSegments(table({ ...base, [header]: 7 }));
    expect(read.ok ? [] : read.problems).toEqual([
      expect.objectContaining({ argument: "segments", row: 1, column: header }),
    ]);
    const [message = ""] = issueTexts(read);
    expect(message).toContain(
      `segments, row 1, ${header}: this header is not read, but it resembles the column ${column}`,
    );
    expect(message.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ["Slopes", "Slope"],
    ["Learning", "Slope"],
    ["Learning rate", "Slope"],
    ["Lerning slop", "Slope"],
    ["Flor", "Floor"],
    ["Categorie de cout", "Category"],
    ["学习斜律", "Slope"],
    ["Curve type", "Curve"],
  ])("drivers: %j means %s", (header, column) => {
    const base = Object.fromEntries(Object.entries(DRIVER).filter(([name]) => name !== column));
    expect(issueTexts(readDrivers(table({ ...base, [header]: "" })))[0]).toContain(`resembles the column ${column};`);
  });

  test("messages name the clear term in the pane's languages too", () => {
    const read = readSegments(table({ ...SEGMENT, "Taux d’attrition": 0.1 }));
    const problem = read.ok ? undefined : read.problems[0];
    if (problem === undefined) throw new Error("the header is none of ours");
    expect(issueFormatter("en", issuesEn).problem(problem)).toContain("enter Monthly churn if it is that column");
    expect(issueFormatter("fr", issuesFr).problem(problem)).toContain("écrivez Attrition mensuelle");
    expect(issueFormatter("zh", issuesZh).problem(problem)).toContain(
      "与列“月流失率”相近；如果就是该列，请写作“月流失率”",
    );
  });

  test("messages list the columns that were read", () => {
    const row = {
      Segment: "Lead",
      Clients: 5,
      Price: 45000,
      "Churn rate": 0.05,
      "Monthly fee": 500,
      "Contract term": 36,
    };
    expect(issueTexts(readSegments(table(row)))[0]).toContain(
      "columns read: Segment, Clients, Price, Monthly fee, Contract term",
    );
  });
});

test("when two headers name one column, the message names both", () => {
  expect(issueTexts(readSegments(table({ ...SEGMENT, "Price (EUR)": 1 })))).toEqual([
    "segments, row 1, Price: the block has this column twice: Price, Price (EUR); keep one of them",
  ]);
});

describe("a different unit of time in brackets is refused", () => {
  test.each([
    ["Fee", "Fee (per year)"],
    ["Fee", "Redevance (par an)"],
    ["Term", "Term (years)"],
    ["Churn", "流失率（年）"],
    ["Price", "Price (monthly)"],
  ])("%s: %j", (column, header) =>
    expect(issueTexts(readSegments(renamed(SEGMENT, column, header)))[0]).toContain("the unit in brackets differs"),
  );
  test.each([
    [readTerms, "Horizon (years)", "Horizon (months)"],
    [readClient, "Benefit a year (monthly)", "Benefit a year (per year)"],
  ])("of labels", (read, wrong, right) => {
    const found = read([[wrong, 3]]);
    expect(found.ok ? "" : found.problems.map(englishIssues.problem).join()).toContain("the unit in brackets differs");
    expect(read([[right, 3]]).ok).toBe(true);
  });
});

describe("columns of the user's own are ignored", () => {
  const OWN = [
    ..."Source, Owner, Note, Notes, Comment, Comments, Region, Country, Status, Contact, ID, Date, City, Email, Phone, Priority".split(
      ", ",
    ),
    ..."See, Gate, Wise, Site, Team, Type, Scope, State, Stage, Tier, Manager, Start, End, Link, Ref., Code, Account, Remarks, No., #, Address".split(
      ", ",
    ),
    ..."Responsable, Remarque, Commentaire, Pays, Région, Ville, Statut, Téléphone, Courriel, Priorité, Date de signature, Vente".split(
      ", ",
    ),
    ..."来源 负责人 备注 备註 地区 国家 城市 状态 联系人 日期 电话 邮箱 优先级 编号".split(" "),
  ];
  test.each(OWN)("%s", (header) => {
    expect(readDrivers(table({ ...DRIVER, [header]: "x" }))).toEqual(readDrivers(table(DRIVER)));
    expect(readSegments(table({ ...SEGMENT, [header]: "x" }))).toEqual(readSegments(table(SEGMENT)));
    // In a block without most columns, a header could be meant for many of them.
    expect(readSegments(table({ Segment: "Lead", Clients: 5, [header]: "x" })).ok).toBe(true);
    expect(readDrivers(table({ Driver: "Experts", First: 3, Rate: 12000, [header]: "x" })).ok).toBe(true);
  });
});

test("a word with other meanings resembles a column only if the block does not have that column", () => {
  expect(readDrivers(table({ ...DRIVER, "Exchange rate": 1.1 }))).toEqual(readDrivers(table(DRIVER)));
  expect(readSegments(table({ ...SEGMENT, "Run cost": 9, "Acquisition cost": 0, Entry: 0, "Total cost": 5 })).ok).toBe(
    true,
  );
  expect(issueTexts(readSegments(table({ ...SEGMENT, "Total cost": 5 })))[0]).toContain(
    "resembles the column Run cost",
  );
});

test("columns in any order, decorated headers and extra columns give the same plan", () => {
  const decorate = fc.constantFrom<(header: string) => string>(
    (header) => header,
    (header) => ` ${header.toUpperCase()} `,
    (header) => `${header} (EUR)`,
    (header) => `${header}:`,
    (header) => `*${header}* [x]`,
    (header) => Array.from(header).join("\u200b"),
    (header) => header.normalize("NFD"),
    (header) => header.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    (header) => headingsFr[header as keyof typeof headingsFr],
    (header) => headingsZh[header as keyof typeof headingsZh],
  );
  const own = fc.constantFrom("Source", "Owner", "备注", "Remarque", "ID", "Region");
  const columns = Object.keys(SEGMENT);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(columns, { minLength: columns.length }),
      fc.array(decorate, { minLength: columns.length, maxLength: columns.length }),
      fc.uniqueArray(own, { maxLength: 3 }),
      fc.nat(columns.length),
      (order, decorations, others, at) => {
        const headers: string[] = order.map((column, index) => decorations[index]?.(column) ?? column);
        const values: unknown[] = order.map((column) => SEGMENT[column as keyof typeof SEGMENT]);
        headers.splice(at, 0, ...others);
        values.splice(at, 0, ...others.map(() => "anything"));
        expect(readSegments([headers, values])).toEqual(readSegments(table(SEGMENT)));
      },
    ),
    { numRuns: 500 },
  );
});

describe("headers that are not in the first row", () => {
  test("are reported with their row when they are below it", () => {
    const [header = [], ...rows] = table(SEGMENT);
    expect(issueTexts(readSegments([["Our segments"], [], header, ...rows]))).toEqual([
      "segments: the headers are in row 3, not in the first; start the range there, or move that row to the top",
    ]);
  });
  test("are reported as missing with the contents of the first row", () =>
    expect(issueTexts(readSegments(table(SEGMENT).slice(1)))[0]).toBe(
      "segments: the first row has no headers; include the header row: Segments[[#Headers],[#Data]]; the first row holds Lead, Mining, 5",
    ));
});
