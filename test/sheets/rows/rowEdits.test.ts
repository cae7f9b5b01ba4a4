/**
 * LibreOffice inserts, deletes, cuts and sorts rows of every block in a saved file: figures equal the engine's, or the
 * reason is shown.
 */
import * as fc from "fast-check";
import { CLIENT_LABELS } from "../../../src/schema/client";
import { TEMPLATES } from "../../../src/plan/templates/templates";
import { TERM_LABELS } from "../../../src/schema/terms";
import { sheetMessages } from "../../../src/i18n/sheetMessages";
import {
  driverCapacity,
  type ModelLayout,
  type Rows,
  rowsIn,
  segmentCapacity,
  SPARE_DRIVERS,
  SPARE_SEGMENTS,
} from "../../../src/sheets/model/modelLayout";
import { timedPlan } from "../../oracle/timedPlan";
import { describeWithLibreOffice } from "../../support/libreOffice";
import { editedInLibreOffice, pythonWithUno, type RowEdit } from "../../support/libreOfficeEdits";
import { shortModel } from "../../support/nativePlans";
import { planTemplate } from "../planTemplate";
import { BLOCK_TITLES, bookOf, driverCells, onModel, segmentCells } from "./editedFile";
import { drawnOutcome, outcomeOf } from "./stateAgainstEngine";

jest.setTimeout(300_000);

const PLANS = Number(process.env["NATIVE_PLANS"] ?? 8);
const EDITS = 10;

type Case = readonly [name: string, outcome: string, ...edits: readonly RowEdit[]];
const RIGHT = "right";

const insert = (row: number, cells: Readonly<Record<string, unknown>> = {}): RowEdit =>
  onModel({ do: "insert", row, cells });
const remove = (row: number, count = 1): RowEdit => onModel({ do: "delete", row, count });
const cut = (row: number, before: number): RowEdit => onModel({ do: "cut", row, before });
const put = (cells: Readonly<Record<string, unknown>>): RowEdit => onModel({ do: "put", cells });

/**
 * The same edits on drivers and segments: first, middle, last used, spare and end row, and the row right below the
 * block.
 */
function editsOf(
  block: keyof typeof BLOCK_TITLES,
  rows: Rows,
  { spare, cells }: Readonly<{ spare: number; cells: typeof driverCells }>,
): readonly Case[] {
  const { first, last } = rows;
  const used = last - spare;
  const rowNumbers = { first, middle: first + 1, "last used": used, "first spare": used + 1, "end row": last };
  const letters = block === "drivers" ? "J" : "M";
  return [
    ...Object.entries(rowNumbers).flatMap(([place, row]): readonly Case[] => [
      [`${block}: blank row above the ${place}`, RIGHT, insert(row)],
      [`${block}: filled row above the ${place}`, RIGHT, insert(row, cells(row))],
      [`${block}: ${place} deleted`, RIGHT, remove(row)],
    ]),
    [
      `${block}: ten filled rows above the first`,
      block === "drivers" ? RIGHT : 'cash: "more rows than the sheet can count"',
      ...many(10, (n) => insert(first, cells(first, `New ${n}`))),
    ],
    [
      `${block}: filled row right below the end row`,
      `there are cells below the ${BLOCK_TITLES[block]}`,
      insert(last + 1, cells(last + 1)),
    ],
    [`${block}: blank row right below the end row`, RIGHT, insert(last + 1)],
    [`${block}: the note below deleted`, RIGHT, remove(last + 1)],
    [
      `${block}: all rows deleted`,
      block === "drivers" ? "there is no cost driver" : "there is no client",
      remove(first, last - first + 1),
    ],
    [
      `${block}: all used rows deleted`,
      block === "drivers" ? "there is no cost driver" : "there is no client",
      remove(first, used - first + 1),
    ],
    [`${block}: header deleted`, `a header of the ${BLOCK_TITLES[block]} was changed`, remove(first - 1)],
    [`${block}: last used cut above the first`, RIGHT, cut(used, first)],
    [`${block}: first cut below the last used`, RIGHT, cut(first, used + 1)],
    [`${block}: first cut into the spare rows`, RIGHT, cut(first, last)],
    [
      `${block}: sorted by name`,
      RIGHT,
      onModel({ do: "sort", range: `B${first}:${letters}${last}`, field: 0, ascending: false }),
    ],
    [
      `${block}: sorted by a figure`,
      RIGHT,
      onModel({ do: "sort", range: `B${first}:${letters}${last}`, field: 3, ascending: true }),
    ],
    [`${block}: a filled end row`, RIGHT, put(cells(last))],
    [
      `${block}: a text among the numbers`,
      `text instead of a number, in the ${BLOCK_TITLES[block]}`,
      put({ [`F${first}`]: "12 000" }),
    ],
    [`${block}: a name taken away`, `a ${block.slice(0, -1)} has no name`, put({ [`B${first}`]: null })],
    [`${block}: a totals row`, "a row is a total of other rows", put(cells(used + 2, "Total"))],
  ];
}

const many = <T>(count: number, made: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => made(n));

/**
 * Reasons of the client profiles are shown in the price corridor, because the deployment table does not depend on the
 * profiles.
 */
const profileReasons = ({ first, last }: Rows): readonly Case[] => {
  const reasons: readonly Case[] = [
    [
      "typed below",
      "there are cells below the client profiles",
      put({ [`B${last + 1}`]: "Wage", [`C${last + 1}`]: 9 }),
    ],
    [
      "a row inserted at the end",
      "there are cells below the client profiles",
      insert(last + 1, { [`B${last + 1}`]: "Wage", [`C${last + 1}`]: 9 }),
    ],
    [
      "an unknown label",
      "a label of the client profiles is unknown",
      insert(first + 1, { [`B${first + 1}`]: "Wages", [`C${first + 1}`]: 9 }),
    ],
    [
      "a label twice",
      "a label of the client profiles is listed twice",
      insert(first + 1, { [`B${first + 1}`]: "Wage", [`C${first + 1}`]: 9 }),
    ],
    ["a label taken away", "a row of the client profiles has no label", put({ [`B${first}`]: null })],
    ["a text", "text instead of a number, in the client profiles", put({ [`D${first}`]: "much" })],
    ["a cell in error", "an input cell has an error", put({ [`E${first}`]: "=1/0" })],
    ["more rows than the workings", "more rows than the sheet can count", ...many(9, () => insert(first + 1))],
    ...(
      [
        ["an amount below 0", "Incumbent cost a year", -1],
        ["a horizon left blank", "Horizon years", null],
        ["a horizon in months", "Horizon years", 120],
        ["a payback left blank", "Required payback years", null],
        ["a discount rate in percent", "Discount rate", 8],
      ] as const
    ).map(([name, label, value]): Case => [
      name,
      "a client profile has an invalid value",
      put({ [`D${first + CLIENT_LABELS.indexOf(label)}`]: value }),
    ]),
    [
      "hours without a wage",
      "a label of the client profiles needs another one, which is missing",
      remove(first + CLIENT_LABELS.indexOf("Wage")),
    ],
  ];
  return reasons.map(([name, reason, ...edits]) => [`clients: ${name}`, `profiles: ${reason}`, ...edits]);
};

/**
 * Fills rows up to the last one of the workings, with an expert as the last driver, and clients up to the last row of
 * the deployment table; then one more.
 */
function fullCases({ drivers, segments, deploymentTable }: ModelLayout): readonly Case[] {
  const [driverRows, segmentRows] = [driverCapacity(rowsIn(drivers)), segmentCapacity(rowsIn(segments))];
  const grown = (rows: Rows, capacity: number, cells: typeof driverCells, more: number): RowEdit => {
    const count = capacity - rowsIn(rows) + more;
    return onModel({ do: "insert", row: rows.first, count, cells: cells(rows.last + count) });
  };
  const expert: typeof driverCells = (row) => ({ ...driverCells(row, "Last expert"), [`C${row}`]: "Expert" });
  const listed = shortModel.segments.reduce((sum, { clients }) => sum + clients, 0);
  const clients = shortModel.segments[0]?.clients ?? 0;
  return [
    ["drivers: as many rows as the workings", RIGHT, grown(drivers, driverRows, expert, 0)],
    [
      "drivers: a row more than the workings",
      sheetMessages("en").reasons.moreRows,
      grown(drivers, driverRows, expert, 1),
    ],
    ["segments: as many rows as the workings", RIGHT, grown(segments, segmentRows, segmentCells, 0)],
    [
      "segments: a row more than the workings",
      sheetMessages("en").reasons.moreRows,
      grown(segments, segmentRows, segmentCells, 1),
    ],
    [
      "segments: as many clients as the deployment table has rows",
      RIGHT,
      put({ [`D${segments.first}`]: clients + rowsIn(deploymentTable) - listed }),
    ],
  ];
}

/** Columns that only some drivers and segments fill, in rows that have moved. */
function movedCases({ drivers: { first, last }, segments }: ModelLayout): readonly Case[] {
  const spare = last - 3;
  const name = shortModel.drivers[0]?.driver;
  const priceBreak = { [`B${spare}`]: name, [`F${spare}`]: 3, [`J${spare}`]: 9 };
  const ofFirstRow = { C: "Other", D: "units", E: 0.5, G: 0.5, H: 0.5, I: "unit" };
  return [
    [
      "drivers: other theories below an inserted row",
      RIGHT,
      put({ [`H${first}`]: 0.2, [`I${first}`]: "dejong", [`I${first + 1}`]: "average" }),
      insert(first),
    ],
    ["drivers: a price break below an inserted row", RIGHT, put(priceBreak), insert(first)],
    ...Object.entries(ofFirstRow).map(([letter, value]): Case => [
      `drivers: ${letter} of a price break below an inserted row`,
      "a cost driver is listed twice or has an invalid value",
      put({ ...priceBreak, [`${letter}${spare}`]: value }),
      insert(first),
    ]),
    [
      "segments: a term without churn below an inserted row",
      RIGHT,
      put({ [`J${segments.first}`]: 7, [`K${segments.first}`]: 0 }),
      insert(segments.first),
    ],
  ];
}

function casesOf(layout: ModelLayout): readonly Case[] {
  const { drivers, segments, terms, clients } = layout;
  return [
    ["nothing", RIGHT],
    ...fullCases(layout),
    ...movedCases(layout),
    ...editsOf("drivers", drivers, { spare: SPARE_DRIVERS, cells: driverCells }),
    ...editsOf("segments", segments, { spare: SPARE_SEGMENTS, cells: segmentCells }),
    [
      "drivers: more rows than the workings",
      "more rows than the sheet can count",
      ...many(25, (n) => insert(drivers.first, driverCells(drivers.first, `New ${n}`))),
    ],
    [
      "drivers: one name twice",
      "a cost driver is listed twice or has an invalid value",
      insert(drivers.first, driverCells(drivers.first, "travel")),
      insert(drivers.first, driverCells(drivers.first, "Travel")),
    ],
    [
      "drivers: slope of 1.5",
      "a cost driver is listed twice or has an invalid value",
      put({ [`G${drivers.first}`]: 1.5 }),
    ],
    [
      "segments: one name twice",
      "a client segment is listed twice or has an invalid value",
      insert(segments.first, segmentCells(segments.first, "Twice")),
      insert(segments.first + 2, segmentCells(segments.first + 2, "twice")),
    ],
    [
      "segments: an industry taken away",
      "only some client segments have an industry",
      put({ [`C${segments.first + 1}`]: null }),
    ],
    [
      "drivers: a sum in French",
      "a row is a total of other rows",
      put(driverCells(drivers.last - 3, "Coût total (65)")),
    ],
    [
      "segments: a sum in Chinese",
      "a row is a total of other rows",
      put(segmentCells(segments.last - 2, "客户總計：")),
    ],
    [
      "segments: the sum of an industry",
      "a row is a total of other rows",
      put(segmentCells(segments.last - 2, "Elsewhere total")),
    ],
    ["segments: a name with a word of a sum", RIGHT, put(segmentCells(segments.last - 2, "Total stations"))],
    ["segments: cell in error", "an input cell has an error", put({ [`E${segments.first}`]: "=1/0" })],
    ["terms: row above the first", RIGHT, insert(terms.first)],
    ["terms: row in the middle", RIGHT, insert(terms.first + 5)],
    ["terms: row above the last", RIGHT, insert(terms.last)],
    ["terms: first deleted", RIGHT, remove(terms.first)],
    ["terms: middle deleted", "an assumption needs another one, which is missing", remove(terms.first + 2)],
    ["terms: another one in the middle deleted", RIGHT, remove(terms.first + 7)],
    ["terms: last deleted", RIGHT, remove(terms.last)],
    ["terms: last cut above the first", RIGHT, cut(terms.last, terms.first)],
    ["terms: first cut to the end", "there are cells below the general assumptions", cut(terms.first, terms.last + 1)],
    [
      "terms: sorted",
      RIGHT,
      onModel({ do: "sort", range: `B${terms.first}:E${terms.last}`, field: 0, ascending: true }),
    ],
    [
      "terms: an unknown label",
      "a label of the general assumptions is unknown or missing",
      insert(terms.first + 1, { [`B${terms.first + 1}`]: "Horizons", [`C${terms.first + 1}`]: 12 }),
    ],
    [
      "terms: a label twice",
      "an assumption is listed twice",
      insert(terms.first + 1, {
        [`B${terms.first + 1}`]: sheetMessages("en").heading("Transfer"),
        [`C${terms.first + 1}`]: 0.2,
      }),
    ],
    [
      "terms: a text",
      "text instead of a number, in the general assumptions",
      put({ [`C${terms.first + TERM_LABELS.indexOf("Horizon")}`]: "five years" }),
    ],
    [
      "terms: a value that is not allowed",
      "an assumption has an invalid value",
      put({ [`C${terms.first + TERM_LABELS.indexOf("Transfer")}`]: 1.2 }),
    ],
    ["segments: too many clients", "more clients than the functions accept", put({ [`D${segments.first}`]: 2e9 })],
    [
      "terms: typed below",
      "there are cells below the general assumptions",
      put({ [`B${terms.last + 1}`]: "Transfer" }),
    ],
    [
      "terms: row inserted at the end",
      "there are cells below the general assumptions",
      insert(terms.last + 1, { [`B${terms.last + 1}`]: "Transfer", [`C${terms.last + 1}`]: 0.2 }),
    ],
    ["clients: row above the first", RIGHT, insert(clients.first)],
    [
      "clients: sorted",
      RIGHT,
      onModel({ do: "sort", range: `B${clients.first}:G${clients.last}`, field: 0, ascending: true }),
    ],
    ["clients: first cut into the middle", RIGHT, cut(clients.first, clients.first + 4)],
    ["clients: last deleted", RIGHT, remove(clients.last)],
    ...profileReasons(clients),
    ["clients: row above the last", RIGHT, insert(clients.last)],
    ["clients: first deleted", RIGHT, remove(clients.first)],
    ["clients: last cut above the first", RIGHT, cut(clients.last, clients.first)],
    ["title row above everything", RIGHT, insert(3)],
  ];
}

/** Random edits, most of which leave a valid plan; the figures are right, or the reason is shown. */
const anyEdits = ({ drivers, segments, terms }: ModelLayout): fc.Arbitrary<readonly RowEdit[]> => {
  const inBlock = (rows: Rows, cells: typeof driverCells | undefined): fc.Arbitrary<RowEdit> => {
    const row = fc.integer({ min: rows.first, max: rows.last });
    return fc.oneof(
      row.map((at) => insert(at)),
      ...(cells === undefined
        ? []
        : [fc.tuple(row, fc.integer({ min: 1, max: 999 })).map(([at, n]) => insert(at, cells(at, `Made ${n}`)))]),
      row.map((at) => remove(at)),
      fc.tuple(row, row).map(([from, to]) => cut(from, to)),
      fc
        .tuple(fc.constantFrom(0, 2, 3), fc.boolean())
        .map(([field, ascending]) => onModel({ do: "sort", range: `B${rows.first}:M${rows.last}`, field, ascending })),
    );
  };
  // Edits one block at a time, so the positions of the other blocks do not matter.
  const edit = fc.oneof(inBlock(segments, segmentCells), inBlock(drivers, driverCells), inBlock(terms, undefined));
  return fc.array(edit, { minLength: EDITS, maxLength: EDITS });
};

describeWithLibreOffice("rows edited in LibreOffice", (soffice) => {
  let python: string;
  beforeAll(async () => {
    const found = await pythonWithUno();
    if (found === null)
      throw new Error("No Python speaks with LibreOffice. Install it (Debian: apt-get install python3-uno).");
    python = found;
  });

  test("the sample: edits of the first, middle, last, used and spare row of every block", async () => {
    const book = await bookOf(shortModel);
    const cases = casesOf(book.layout);
    const steps = cases.map(([, , ...edits]) => edits);
    const [states = []] = await editedInLibreOffice({ soffice, python }, [{ ...book, steps, undone: true }]);
    const found = cases.map(([name], index) => [name, safely(() => outcomeOf(states[index] ?? {}))]);
    expect(found).toEqual(cases.map(([name, outcome]) => [name, outcome]));
    // Without an edit, and with fewer clients than the deployment table has rows.
    expect(safely(() => drawnOutcome(states[0] ?? {}))).toBe(RIGHT);
  });

  test(`templates and ${PLANS} random plans, ${EDITS} random edits each: figures equal the engine's, or a reason is shown`, async () => {
    const plans = fc.sample(timedPlan, { numRuns: PLANS, seed: 11 }).map(planTemplate);
    const books = await Promise.all([...TEMPLATES, ...plans].map(bookOf));
    const files = books.map(({ bytes, layout, read }, index) => {
      const [edits = []] = fc.sample(anyEdits(layout), { numRuns: 1, seed: 100 + index });
      return { bytes, read, steps: [[], ...edits.map((edit) => [edit])] };
    });
    const answers = await editedInLibreOffice({ soffice, python }, files);
    const outcomes = answers.flatMap((states, index) =>
      states.map((state, step) => {
        const outcome = safely(() => outcomeOf(state));
        return outcome.startsWith("!")
          ? `${outcome} (book ${index}, after ${JSON.stringify(files[index]?.steps.slice(1, step + 1))})`
          : outcome;
      }),
    );
    expect(outcomes.filter((outcome) => outcome.startsWith("!"))).toEqual([]);
    const right = outcomes.filter((outcome) => outcome === RIGHT || outcome.startsWith("cash: ")).length;
    console.info(
      `${outcomes.length} states of ${books.length} books: ${right} right, ${outcomes.length - right} without figures`,
    );
    expect(right).toBeGreaterThan(outcomes.length / 3);
  });
});

function safely(made: () => string): string {
  try {
    return made();
  } catch (error) {
    return `! ${error instanceof Error ? error.message : String(error)}`;
  }
}
