/**
 * Term by term, beside ./blocksRead: the count of its label in the block, its value, and whether the functions refuse
 * that value.
 */
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { PlanOptions } from "../../plan/templates/planOptions";
import type { ChoiceSchema, NumberSchema } from "../../schema/schema";
import { TERM_LABELS, type TermLabel, TERMS } from "../../schema/terms";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "./blockColumn";
import { TERM_INPUT } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import { optionalTermSchema, termLabel } from "./optionalTerm";
import { outsideOf } from "./outsideOf";
import type { SheetPart } from "./SheetPart";

export const TERM_READ = { label: "F", count: "I", value: "J", refused: "K" } as const;

export function termsRead({
  terms,
  options,
  blocksRead: rows,
  t,
}: InLanguage<ModelLayout>): Pick<SheetPart, "blocks" | "formats"> {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  const last = rows.first + TERM_LABELS.length + options.terms.length - 1;
  const figures = TERM_LABELS.map((label, index) => {
    const row = rows.first + index;
    const name = `$${TERM_READ.label}${row}`;
    return [
      { formula: `=COUNTIF(${labels},${name})` },
      { formula: `=SUMIF(${labels},${name},${values})` },
      { formula: `=IF(${refused(label, `$${TERM_READ.value}${row}`)},1,0)` },
    ];
  });
  const optional = options.terms.map((label, index) => {
    const row = rows.first + TERM_LABELS.length + index;
    const [name, count, value] = [
      `$${TERM_READ.label}${row}`,
      `$${TERM_READ.count}${row}`,
      `$${TERM_READ.value}${row}`,
    ];
    const schema = optionalTermSchema(label);
    return [
      { formula: `=COUNTIF(${labels},${name})` },
      {
        formula:
          schema.type === "choice"
            ? `=${hasChoice(name, { labels, values }, lastOf(schema.choices))}`
            : `=SUMIF(${labels},${name},${values})`,
      },
      { formula: `=IF(${optionRefused(schema, { name, count, value, labels, values })},1,0)` },
    ];
  });
  const { label, count, refused: end } = TERM_READ;
  return {
    blocks: [
      { at: `${label}${rows.header}`, cells: [[t.reasons.label], ...termNames(options, t).map((one) => [one])] },
      {
        at: `${count}${rows.header}`,
        cells: [[t.reasons.count, t.heading("Value"), t.reasons.refused1], ...figures, ...optional],
      },
    ],
    formats: [
      { range: `${label}${rows.header}:${end}${rows.header}`, style: "header" },
      { range: `${count}${rows.header}:${end}${rows.header}`, align: "right" },
      { range: `${label}${rows.first}:${end}${last}`, style: "working" },
    ],
  };
}

/** Every label of the block, as it is written there. */
export const termNames = ({ terms }: PlanOptions, t: SheetMessages): readonly string[] => [
  ...TERM_LABELS.map((label) => t.heading(label)),
  ...terms.map((label) => termLabel(label, t)),
];

const lastOf = (choices: readonly string[]): string => choices.at(-1) ?? "";

type Block = Readonly<{ labels: string; values: string }>;

/** 1 if the value beside a label is this word; without "=". */
export const hasChoice = (name: string, { labels, values }: Block, word: string): string =>
  `SUMPRODUCT((${labels}=${name})*(${values}="${word}"))`;

type Read = Block & Readonly<{ name: string; count: string; value: string }>;

/** True for a value of an optional term that is not allowed. */
function optionRefused(schema: NumberSchema | ChoiceSchema, { name, count, value, labels, values }: Read): string {
  if (schema.type === "choice") {
    const allowed = ["", ...schema.choices].map((word) => `(${values}<>"${word}")`).join("*");
    return `SUMPRODUCT((${labels}=${name})*${allowed}*(${values}<>0))>0`;
  }
  const outside = `OR(${outsideOf(schema.constraint, value).join(",")})`;
  // 0 means the default here, and a label that is not in the block has the value 0.
  return `AND(${schema.zeroIsDefault === true ? `${value}<>0` : `${count}>0`},${outside})`;
}

/** True for a value of the term that is not allowed, as in src/plan/readTerms. */
function refused(label: TermLabel, value: string): string {
  const conditions = outsideOf(TERMS[label].constraint, value);
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(",")})`;
}
