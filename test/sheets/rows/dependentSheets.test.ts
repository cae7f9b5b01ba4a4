/**
 * LibreOffice edits rows of a scenario that a comparison and an executive page depend on: their figures equal the
 * engine's, or the reason is shown.
 */
import { columnIndex, columnLetters } from "../../../src/a1/columns";
import type { Template } from "../../../src/plan/templates/Template";
import {
  type ModelLayout,
  modelLayout,
  type Rows,
  SPARE_DRIVERS,
  SPARE_SEGMENTS,
} from "../../../src/sheets/model/modelLayout";
import { describeWithLibreOffice } from "../../support/libreOffice";
import { editedInLibreOffice, pythonWithUno, type RowEdit } from "../../support/libreOfficeEdits";
import { shortModel } from "../../support/nativePlans";
import { dependentBook } from "./dependentBook";
import { dependentOutcome } from "./dependentOutcome";
import { BLOCK_TITLES, driverCells, MODEL, onModel, segmentCells } from "./editedFile";

jest.setTimeout(300_000);

const RIGHT = "right";
type Case = readonly [name: string, outcome: string, ...edits: readonly RowEdit[]];

const insert = (row: number, cells: Readonly<Record<string, unknown>> = {}): RowEdit =>
  onModel({ do: "insert", row, cells });
const put = (cells: Readonly<Record<string, unknown>>): RowEdit => onModel({ do: "put", cells });
const remove = (row: number, count = 1): RowEdit => onModel({ do: "delete", row, count });

/** A scenario with one more price break, another segment, and one driver under another name. */
const other: Template = {
  ...shortModel,
  drivers: shortModel.drivers.flatMap((one, index) =>
    index === 1 ? [one, { ...one, rate: one.rate / 2, from: 20 }] : [index === 3 ? { ...one, driver: "Leased" } : one],
  ),
  segments: shortModel.segments.map((one, index) => (index === 1 ? { ...one, segment: "Others" } : one)),
};

const lettersOf = (last: string): readonly string[] =>
  Array.from({ length: columnIndex(last) }, (_, index) => columnLetters(index + 1));

function editsOf(
  block: keyof typeof BLOCK_TITLES,
  { first, last }: Rows,
  { spare, cells, letters }: Readonly<{ spare: number; cells: typeof driverCells; letters: string }>,
): readonly Case[] {
  const used = last - spare;
  const sort = (ascending: boolean, field: number): RowEdit =>
    onModel({ do: "sort", range: `B${first}:${letters}${last}`, field, ascending });
  return [
    [`${block}: filled row above the first`, RIGHT, insert(first, cells(first))],
    [`${block}: filled row in the middle`, RIGHT, insert(first + 2, cells(first + 2))],
    [`${block}: filled row above the end row`, RIGHT, insert(last, cells(last))],
    [
      `${block}: filled row below the end row`,
      `there are cells below the ${BLOCK_TITLES[block]}`,
      insert(last + 1, cells(last + 1)),
    ],
    [`${block}: first deleted`, RIGHT, remove(first)],
    [`${block}: last used deleted`, RIGHT, remove(used)],
    [`${block}: end row deleted`, RIGHT, remove(last)],
    [
      `${block}: all deleted`,
      block === "drivers" ? "there is no cost driver" : "there is no client",
      remove(first, last - first + 1),
    ],
    [`${block}: last used cut above the first`, RIGHT, onModel({ do: "cut", row: used, before: first })],
    [`${block}: first cut and pasted over a spare row`, RIGHT, onModel({ do: "paste", row: first, to: used + 2 })],
    [`${block}: sorted by name`, RIGHT, sort(false, 0)],
    [`${block}: filled row, then sorted by a figure`, RIGHT, insert(first + 1, cells(first + 1)), sort(true, 3)],
  ];
}

/**
 * Cells of the scenarios name the lines of the comparison. If a scenario has lost a row, the other scenario names its
 * line, even if its rows have moved.
 */
function lostAndSorted(block: "drivers" | "segments", own: ModelLayout, letters: string): readonly Case[] {
  const { first } = own[block];
  const others = modelLayout(other, "Rollout2")[block];
  const sorted = (sheet: string, rows: Rows): RowEdit => ({
    ...{ sheet, do: "sort", range: `B${rows.first}:${letters}${rows.last}`, field: 0, ascending: false },
  });
  const sort = sorted("Other", others);
  const empty = put(Object.fromEntries(lettersOf(letters).map((letter) => [`${letter}${first}`, null])));
  return [
    [`${block}: first deleted, the other scenario sorted`, RIGHT, remove(first), sort],
    [`${block}: second deleted, the other scenario sorted`, RIGHT, remove(first + 1), sort],
    [`${block}: first emptied, the other scenario sorted`, RIGHT, empty, sort],
    [`${block}: the other scenario sorted`, RIGHT, sort],
    [
      `${block}: both sorted, one deleted in each`,
      RIGHT,
      ...[sorted(MODEL, own[block]), sort, remove(first), { ...remove(others.first + 1), sheet: "Other" }],
    ],
    [
      `${block}: header deleted, the other scenario sorted`,
      `a header of the ${BLOCK_TITLES[block]} was changed`,
      remove(first - 1),
      sort,
    ],
  ];
}

function casesOf(model: ModelLayout): readonly Case[] {
  const { drivers, segments, terms } = model;
  return [
    ["nothing", RIGHT],
    ...editsOf("drivers", drivers, { spare: SPARE_DRIVERS, cells: driverCells, letters: "K" }),
    ...editsOf("segments", segments, { spare: SPARE_SEGMENTS, cells: segmentCells, letters: "M" }),
    ["terms: row above the first", RIGHT, insert(terms.first)],
    ["terms: first deleted", RIGHT, remove(terms.first)],
    ["terms: last cut above the first", RIGHT, onModel({ do: "cut", row: terms.last, before: terms.first })],
    [
      "terms: sorted",
      RIGHT,
      onModel({ do: "sort", range: `B${terms.first}:E${terms.last}`, field: 0, ascending: true }),
    ],
    ...lostAndSorted("drivers", model, "K"),
    ...lostAndSorted("segments", model, "M"),
    ["the other scenario's first driver deleted", RIGHT, { ...remove(drivers.first), sheet: "Other" }],
    ["the other scenario's first segment deleted", RIGHT, { ...remove(segments.first + 1), sheet: "Other" }],
  ];
}

describeWithLibreOffice("under a comparison and an executive page", (soffice) => {
  test("every figure of both sheets follows first, middle, last, sorted and cut rows, or shows the reason", async () => {
    const python = await pythonWithUno();
    if (python === null) throw new Error("No Python speaks with LibreOffice.");
    const book = await dependentBook(shortModel, other);
    const cases = casesOf(book.model);
    const steps = cases.map(([, , ...edits]) => edits);
    const [states = []] = await editedInLibreOffice({ soffice, python }, [{ ...book, steps, undone: true }]);
    const found = cases.map(([name], index) => {
      try {
        return [name, dependentOutcome(states[index] ?? {}, book)];
      } catch (error) {
        return [name, `! ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    expect(found).toEqual(cases.map(([name, outcome]) => [name, outcome]));
  });

  test("for equal scenarios, the sentence on top mentions a row that is not compared", async () => {
    const python = await pythonWithUno();
    if (python === null) throw new Error("No Python speaks with LibreOffice.");
    const book = await dependentBook(shortModel, shortModel);
    const { drivers } = book.model;
    const typedIn = insert(drivers.first, driverCells(drivers.first));
    const typedBelow = put(driverCells(drivers.last + 2));
    const steps = [[], [typedIn], [typedBelow]];
    const [states = []] = await editedInLibreOffice({ soffice, python }, [{ ...book, steps, undone: true }]);
    const part = [["No compared input differs. Some inputs are not compared."]];
    expect(states.map((state) => state["differing"]?.cells)).toEqual([[["No input differs."]], part, part]);
  });
});
