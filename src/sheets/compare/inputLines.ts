/** The inputs of all scenarios line by line, by live links. A line is marked if its values are not all equal. */
import { DRIVERS } from "../../schema/drivers";
import type { BlockSchema } from "../../schema/schema";
import { SEGMENTS } from "../../schema/segments";
import { TERM_LABELS, type TermLabel, TERMS } from "../../schema/terms";
import { columnLetterOf, formatOf } from "../columnFormats";
import { labelVariants } from "../translation/labelVariants";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue, Format, NumberFormatName } from "../SheetSpec";
import { type ComparisonLayout, linesOf, PLACE, SEGMENT_LINES } from "./comparisonLayout";
import { anyDeleted, unlessDeleted } from "./deletedScenario";
import { foundCell, fromCell, nameCell } from "./rowLookup";
import { linkedBlock, linkedPlaces } from "./links";
import { scenarioName } from "./scenarioNames";

export const DIFFERS = "differs";
/** Shown for a scenario without the row, because "-" means zero. */
export const ABSENT = "absent";

type Line = Readonly<{
  label: CellValue;
  /** Name of the line where it is listed apart from its group. */
  full: CellValue;
  formulas: readonly string[];
  format: NumberFormatName;
}>;
/** Unit of a line of percentages where it is listed without its number format. */
export const PERCENT = "%";
/** The name of a driver or segment, above its lines. */
type Group = Readonly<{ group: CellValue }>;

/** Text for a blank cell, by column: its default, or "" if the column has no default. */
const TEXTS: Readonly<Record<string, string>> = {
  Category: DRIVERS.Category.blank,
  Curve: DRIVERS.Curve.blank,
  Industry: "",
};

/** The row of a term. */
export const termLine = (layout: ComparisonLayout, label: TermLabel): number =>
  layout.termLines.first + TERM_LABELS.indexOf(label);

export function termLines(layout: ComparisonLayout): SheetPart {
  const lines = TERM_LABELS.map((label): Line => {
    return {
      label,
      full: label,
      formulas: layout.models.map((model) => {
        const [labels, values] = [linkedBlock(model, "terms", "B"), linkedBlock(model, "terms", "C")];
        const written = labelVariants(label);
        const count = written.map((one) => `COUNTIF(${labels},"${one}")`).join("+");
        const sum = written.map((one) => `SUMIF(${labels},"${one}",${values})`).join("+");
        return `=IF(${count}=0,"${ABSENT}",${sum})`;
      }),
      // A plain term shows as many decimals as its value has.
      format: formatOf(TERMS[label], "general"),
    };
  });
  return lined(layout, layout.termLines, "Terms", lines);
}

export function driverLines(layout: ComparisonLayout): SheetPart {
  const lines = layout.drivers.flatMap((input, index): readonly (Line | Group)[] => {
    const name = nameCell(layout, "drivers", index);
    const group = input.from === 1 ? name : `${name}&", from deployment "&${fromCell(layout, index)}`;
    return [
      { group: { formula: `=${group}` } },
      ...linesOf(input).map((column) => figure(layout, { block: "drivers", input: index, group }, column)),
    ];
  });
  return lined(layout, layout.driverLines, "Drivers", lines);
}

export function segmentLines(layout: ComparisonLayout): SheetPart {
  const lines = layout.segments.flatMap((_, index): readonly (Line | Group)[] => [
    { group: { formula: `=${nameCell(layout, "segments", index)}` } },
    ...SEGMENT_LINES.map((column) =>
      figure(layout, { block: "segments", input: index, group: nameCell(layout, "segments", index) }, column),
    ),
  ]);
  return lined(layout, layout.segmentLines, "Segments", lines);
}

type Owner = Readonly<{
  block: "drivers" | "segments";
  input: number;
  /** Its name, as a formula without "=". */
  group: string;
}>;

function figure(layout: ComparisonLayout, { block, input, group }: Owner, name: string): Line {
  const schema: BlockSchema = block === "drivers" ? DRIVERS : SEGMENTS;
  const letter = columnLetterOf(schema, name);
  const column = schema[name];
  const text = TEXTS[name];
  return {
    label: `    ${name}`,
    full: { formula: `=${group}&": "&"${name}"` },
    formulas: layout.models.map((model, index) => {
      const found = foundCell(layout, block, input, index);
      const cell = `INDEX(${linkedBlock(model, block, letter)},${found}+1)`;
      const names = linkedBlock(model, block, "B");
      const place = linkedPlaces(model, block);
      const value =
        name === PLACE
          ? `SUMPRODUCT((${names}<>"")*(${place}<=${found}))-1`
          : text === undefined
            ? cell
            : `IF(${cell}="","${text}",${cell})`;
      return `=IF(ISNUMBER(${found}),${value},"${ABSENT}")`;
    }),
    // The position of a segment in the rollout has no column, so its format is that of a count.
    format: column === undefined ? "count" : formatOf(column),
  };
}

function lined(layout: ComparisonLayout, rows: Rows, title: string, lines: readonly (Line | Group)[]): SheetPart {
  const { models, letters, differs, edge, workings } = layout;
  const [first, last] = [letters[0] ?? "C", letters.at(-1) ?? "C"];
  const band = section(
    rows.header - 2,
    title,
    `Change them on the scenarios' sheets. "${DIFFERS}": not alike in all. "${ABSENT}": the scenario has none; "-" is zero.`,
    edge,
  );
  const cells = lines.map((line, index): readonly CellValue[] => {
    if ("group" in line) return [line.group, ...models.map(() => ""), ""];
    const row = rows.first + index;
    const all = `${first}${row}:${last}${row}`;
    return [
      line.label,
      ...line.formulas.map((formula, model) => ({ formula: `=${unlessDeleted(layout, [model], formula.slice(1))}` })),
      { formula: `=IF(${anyDeleted(layout)},"",IF(SUMPRODUCT(--(${all}<>${first}${row}))>0,"${DIFFERS}",""))` },
    ];
  });
  const behind = lines.map((line, index): readonly CellValue[] => {
    if ("group" in line) return [null, null, null];
    const sofar = `$${differs}$${layout.termLines.first}:$${differs}${rows.first + index}`;
    return [{ formula: `=COUNTIF(${sofar},"${DIFFERS}")` }, line.full, line.format === "percent" ? PERCENT : ""];
  });
  const formats = lines.flatMap((line, index): readonly Format[] => {
    const row = rows.first + index;
    if ("group" in line) return [{ range: `B${row}:${differs}${row}`, style: "group" }];
    return [{ range: `${first}${row}:${last}${row}`, numberFormat: line.format }];
  });
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [["Input", ...models.map((_, index) => scenarioName(layout, index)), "Alike?"], ...cells],
      },
      { at: `${workings.count}${rows.header}`, cells: [["Differing", "Input", "Unit"], ...behind] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${differs}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${differs}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `${first}${rows.first}:${last}${rows.last}`, style: "result", align: "right" },
      { range: `${differs}${rows.first}:${differs}${rows.last}`, style: "differs", align: "right" },
      { range: `${workings.count}${rows.header}:${workings.unit}${rows.header}`, style: "header" },
      { range: `${workings.count}${rows.first}:${workings.unit}${rows.last}`, style: "working" },
      ...formats,
    ],
  };
}
