/** The inputs of all scenarios line by line, by live links. A line is marked if its values are not all equal. */
import { ALL_DRIVERS, type OptionalDriverColumn } from "../../schema/drivers";
import type { BlockSchema, ChoiceSchema, ColumnSchema } from "../../schema/schema";
import { ALL_SEGMENTS, type OptionalSegmentColumn } from "../../schema/segments";
import { TERM_LABELS, type TermLabel } from "../../schema/terms";
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { formatOf } from "../columnFormats";
import { DRIVER_INPUT, SEGMENT_INPUT } from "../model/inputColumns";
import { driverOption, segmentOption } from "../model/optionColumns";
import { optionalTermSchema, termLabel, termVariants } from "../model/optionalTerm";
import { hasChoice } from "../model/termsRead";
import type { ComparedModel } from "./ComparedModel";
import type { Rows } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue, Format, NumberFormatName } from "../SheetSpec";
import { type ComparedColumn, type ComparisonLayout, linesOf, linesOfSegment, PLACE } from "./comparisonLayout";
import { anyDeleted, unlessDeleted } from "./deletedScenario";
import { foundCell, fromCell, nameCell } from "./rowLookup";
import { type InputBlock, linkedBlock, linkedNames, linkedPositions, linkedTermColumn } from "./links";
import { scenarioName } from "./scenarioNames";

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

/** The literal for a blank cell of a column of texts: its default, or "". Undefined for numbers. */
function blankOf(column: ColumnSchema | undefined): string | undefined {
  if (column === undefined || column.type === "number") return undefined;
  return formulaText(column.type === "choice" ? column.blank : "");
}

/** Shown for a scenario without the row, because "-" means zero. */
const absentText = ({ t }: InLanguage<object>): string => formulaText(t.compare.absent);

/** The row of a term. */
export const termLine = (layout: ComparisonLayout, label: TermLabel): number =>
  layout.termLines.first + TERM_LABELS.indexOf(label);

/** The row of a term that some scenario has. */
export const optionalTermLine = ({ termLines, options }: ComparisonLayout, label: string): number =>
  termLines.first + TERM_LABELS.length + options.terms.indexOf(label);

export function termLines(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { t } = layout;
  const lines = [...TERM_LABELS, ...layout.options.terms].map((label): Line => {
    const schema = optionalTermSchema(label);
    return {
      label: termLabel(label, t),
      full: termLabel(label, t),
      formulas: layout.models.map((model) => {
        const [labels, values] = [linkedTermColumn(model, "label"), linkedTermColumn(model, "value")];
        const written = termVariants(label).map(formulaText);
        const count = written.map((one) => `COUNTIF(${labels},${one})`).join("+");
        const value =
          schema.type === "choice"
            ? chosen(schema, written, { labels, values })
            : written.map((one) => `SUMIF(${labels},${one},${values})`).join("+");
        return `=IF(${count}=0,${absentText(layout)},${value})`;
      }),
      // A plain term shows as many decimals as its value has.
      format: formatOf(schema, "general"),
    };
  });
  return lined(layout, layout.termLines, t.model.terms, lines);
}

/** The word beside a label; a blank is the first one. */
function chosen(
  { choices, blank }: ChoiceSchema,
  written: readonly string[],
  block: Readonly<{ labels: string; values: string }>,
): string {
  const has = (word: string): string => written.map((one) => hasChoice(one, block, word)).join("+");
  return choices
    .filter((word) => word !== blank)
    .reduceRight((rest, word) => `IF(${has(word)}>0,${formulaText(word)},${rest})`, formulaText(blank));
}

export function driverLines(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { t } = layout;
  const lines = layout.drivers.flatMap((input, index): readonly (Line | Group)[] => {
    const name = nameCell(layout, "drivers", index);
    const group =
      input.from === 1 ? name : `${name}&${formulaText(t.compare.fromDeployment)}&${fromCell(layout, index)}`;
    return [
      { group: { formula: `=${group}` } },
      ...linesOf(layout, input).map((column) => figure(layout, { block: "drivers", input: index, group }, column)),
    ];
  });
  return lined(layout, layout.driverLines, t.model.drivers, lines);
}

export function segmentLines(layout: InLanguage<ComparisonLayout>): SheetPart {
  const lines = layout.segments.flatMap((_, index): readonly (Line | Group)[] => [
    { group: { formula: `=${nameCell(layout, "segments", index)}` } },
    ...linesOfSegment(layout).map((column) =>
      figure(layout, { block: "segments", input: index, group: nameCell(layout, "segments", index) }, column),
    ),
  ]);
  return lined(layout, layout.segmentLines, layout.t.model.segments, lines);
}

type Owner = Readonly<{
  block: InputBlock;
  input: number;
  /** Its name, as a formula without "=". */
  group: string;
}>;

function figure(layout: InLanguage<ComparisonLayout>, { block, input, group }: Owner, name: ComparedColumn): Line {
  const { t } = layout;
  const schema: BlockSchema = block === "drivers" ? ALL_DRIVERS : ALL_SEGMENTS;
  const letters: Readonly<Record<string, string>> = block === "drivers" ? DRIVER_INPUT : SEGMENT_INPUT;
  const column = schema[name];
  const blank = blankOf(column);
  const label = name === PLACE ? t.compare.placeInTheRollout : t.heading(name);
  return {
    label: `    ${label}`,
    full: { formula: `=${formulaMessage(t.compare.inputOf, { owner: group, column: formulaText(label) })}` },
    formulas: layout.models.map((model, index) => {
      const found = foundCell(layout, block, input, index);
      const letter = letters[name] ?? optionLetter(model, block, name);
      // A scenario without an optional column has its default.
      if (letter === undefined && name !== PLACE)
        return `=IF(ISNUMBER(${found}),${defaultOf(column)},${absentText(layout)})`;
      const cell = `INDEX(${linkedBlock(model, block, letter ?? "")},${found}+1)`;
      const names = linkedNames(model, block);
      const place = linkedPositions(model, block);
      const value =
        name === PLACE
          ? `SUMPRODUCT((${names}<>"")*(${place}<=${found}))-1`
          : blank === undefined
            ? typedOf(column, cell)
            : `IF(${cell}="",${blank},${cell})`;
      return `=IF(ISNUMBER(${found}),${value},${absentText(layout)})`;
    }),
    // The position of a segment in the rollout has no column, so its format is that of a count.
    format: column === undefined ? "count" : formatOf(column),
  };
}

function optionLetter({ layoutRows }: ComparedModel, block: InputBlock, name: string): string | undefined {
  const { options } = layoutRows;
  return block === "drivers"
    ? driverOption(options, name as OptionalDriverColumn)
    : segmentOption(options, name as OptionalSegmentColumn);
}

/** A literal. */
function defaultOf(column: ColumnSchema | undefined): string {
  return column?.type === "number" ? String(column.default ?? 0) : '""';
}

/** The number in a cell; 0, as a blank is read, where it means the default. */
const typedOf = (column: ColumnSchema | undefined, cell: string): string =>
  column?.type === "number" && column.zeroIsDefault === true ? `IF(N(${cell})=0,${defaultOf(column)},${cell})` : cell;

function lined(
  layout: InLanguage<ComparisonLayout>,
  rows: Rows,
  title: string,
  lines: readonly (Line | Group)[],
): SheetPart {
  const { models, letters, differs, edge, workings, t } = layout;
  const differ = formulaText(t.compare.differs);
  const [first, last] = [letters[0] ?? "C", letters.at(-1) ?? "C"];
  const band = section(rows.header - 2, title, t.compare.differencesExplained, edge);
  const cells = lines.map((line, index): readonly CellValue[] => {
    if ("group" in line) return [line.group, ...models.map(() => ""), ""];
    const row = rows.first + index;
    const all = `${first}${row}:${last}${row}`;
    return [
      line.label,
      ...line.formulas.map((formula, model) => ({ formula: `=${unlessDeleted(layout, [model], formula.slice(1))}` })),
      { formula: `=IF(${anyDeleted(layout)},"",IF(SUMPRODUCT(--(${all}<>${first}${row}))>0,${differ},""))` },
    ];
  });
  const behind = lines.map((line, index): readonly CellValue[] => {
    if ("group" in line) return [null, null, null];
    const sofar = `$${differs}$${layout.termLines.first}:$${differs}${rows.first + index}`;
    return [{ formula: `=COUNTIF(${sofar},${differ})` }, line.full, line.format === "percent" ? PERCENT : ""];
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
        cells: [
          [t.heading("Input"), ...models.map((_, index) => scenarioName(layout, index)), t.compare.alike],
          ...cells,
        ],
      },
      {
        at: `${workings.count}${rows.header}`,
        cells: [[t.compare.differing, t.heading("Input"), t.heading("Unit")], ...behind],
      },
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
