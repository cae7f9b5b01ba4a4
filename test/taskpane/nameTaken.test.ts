import { driverForm, segmentForm } from "../../taskpane/views/inputs/writingForms";
import { NEW_ROW } from "../../taskpane/shared/forms/drafts/Draft";
import { sampleModel } from "./fakeWorkbook";

const { drivers, segments } = sampleModel.cells;
const [, firstDriver = [], secondDriver = []] = drivers;
const [, firstSegment = [], secondSegment = []] = segments;
const named = (cell: unknown): string => String(cell);
const values = (header: readonly unknown[] = [], row: readonly unknown[], name: string): Record<string, never> =>
  Object.fromEntries(header.map((column, index) => [column, index === 0 ? name : row[index]])) as Record<string, never>;

describe("the form rejects a name that another row already has before anything is written", () => {
  test.each([
    (name: string) => name,
    (name: string) => `${name} `,
    (name: string) => name.toUpperCase(),
    (name: string) => `\u00a0${name}\u200b`,
  ])("the name of a new driver or segment is compared ignoring case and spacing", (written) => {
    const driver = driverForm(drivers, { row: NEW_ROW })?.check(
      values(drivers[0], firstDriver, written(named(firstDriver[0]))),
    );
    expect(driver).toEqual([
      expect.objectContaining({
        column: "Driver",
        issue: expect.objectContaining({ kind: "driverTwice", row: 2 }) as unknown,
      }),
    ]);
    const segment = segmentForm(segments, { row: NEW_ROW })?.check(
      values(segments[0], firstSegment, written(named(firstSegment[0]))),
    );
    expect(segment).toEqual([
      expect.objectContaining({
        column: "Segment",
        issue: expect.objectContaining({ kind: "segmentTwice", row: 2 }) as unknown,
      }),
    ]);
  });

  test("a row renamed to the name of another row is rejected, and an unchanged name is accepted", () => {
    const renamed = driverForm(drivers, { row: 2 })?.check(values(drivers[0], secondDriver, named(firstDriver[0])));
    expect(renamed).toHaveLength(1);
    expect(driverForm(drivers, { row: 1 })?.check(values(drivers[0], firstDriver, named(firstDriver[0])))).toEqual([]);
    expect(
      segmentForm(segments, { row: 2 })?.check(values(segments[0], secondSegment, named(firstSegment[0]))),
    ).toHaveLength(1);
    expect(
      segmentForm(segments, { row: 2 })?.check(values(segments[0], secondSegment, named(secondSegment[0]))),
    ).toEqual([]);
  });

  test("the price breaks of a driver do not block its name", () => {
    const header = drivers[0] ?? [];
    const line = header.map((column) =>
      column === "Driver" ? firstDriver[0] : column === "Rate" ? 7 : column === "From" ? 20 : "",
    );
    const form = driverForm([...drivers, line], { row: 1 });
    expect(form?.check(values(header, firstDriver, named(firstDriver[0])))).toEqual([]);
  });
});
