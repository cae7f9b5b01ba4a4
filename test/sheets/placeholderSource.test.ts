/** The Source of a placeholder row of the blank model becomes blank when any of its figures is overwritten. */
import { blankModel } from "../../src/plan/templates/blankModel";
import { driversBlock } from "../../src/sheets/model/driversBlock";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { placeholderSource } from "../../src/sheets/model/placeholderSource";
import { segmentsBlock } from "../../src/sheets/model/segmentsBlock";
import type { SheetPart } from "../../src/sheets/model/SheetPart";

const PLACEHOLDER = "placeholder: replace with your own";
const layout = { ...modelLayout(blankModel, "Blank"), t: sheetMessages("en") };

const firstRow = ({ blocks }: SheetPart, header: number): readonly unknown[] =>
  blocks.find(({ at }) => at === `B${header}`)?.cells[1] ?? [];

test("any other source stays a text", () => {
  expect(placeholderSource("assumption", { A1: 1 })).toBe("assumption");
});

test("the source of a driver depends on first quantity, rate, slope and floor", () => {
  const { first: r, header } = layout.drivers;
  expect(firstRow(driversBlock(blankModel, layout), header).at(-1)).toEqual({
    formula: `=IF(AND(E${r}=1,F${r}=1,G${r}=1,H${r}=0),"${PLACEHOLDER}","")`,
  });
});

test("the source of a segment depends on each of its nine figures", () => {
  const { first: r, header } = layout.segments;
  const row = firstRow(segmentsBlock(blankModel, layout), header);
  const same = ["D", "E", "F", "G", "H", "I", "J", "K", "L"].map(
    (column, index) => `${column}${r}=${String(row[index + 2])}`,
  );
  expect(row.at(-1)).toEqual({ formula: `=IF(AND(${same.join(",")}),"${PLACEHOLDER}","")` });
});
