/** The blocks as the documentation describes them: the facts from the schema, the words from reference.ts. */
import { ALLOWED } from "../engine/constraints";
import { CLIENT } from "./client";
import { CORRELATIONS } from "./correlations";
import { DOCUMENTED_TERMS } from "./documentedTerms";
import { ALL_DRIVERS } from "./drivers";
import { REFERENCE, type ReferenceProse } from "./reference";
import { type ColumnSchema, columnsOf, type Measure, type UnitName } from "./schema";
import { ALL_SEGMENTS } from "./segments";
import { UNCERTAINTY } from "./uncertainty";

export type BlockName = keyof ReferenceProse;
export type DocumentedColumn = Readonly<{
  name: string;
  meaning: string;
  unit: string;
  /** Undefined if any text is valid. */
  allowed: string | undefined;
  /** What a block without the column means. Undefined if it must have the column. */
  absent: string | number | undefined;
}>;
export type DocumentedBlock = Readonly<{ about: string; columns: readonly DocumentedColumn[] }>;

/** What a unit of time or of a quantity follows: "amount per month", "fraction per month", "deployments per month". */
const BASES: Readonly<Record<Measure, string>> = {
  money: "amount",
  percentage: "fraction",
  plain: "deployments",
  quantity: "deployments",
  count: "deployments",
  date: "date",
};

const UNITS: Readonly<Record<UnitName, (base: string) => string>> = {
  own: () => "the driver's own",
  forOwn: (base) => `${base} per unit`,
  perDoubling: (base) => base,
  clients: () => "clients",
  perClient: (base) => base,
  once: (base) => base,
  anHour: (base) => `${base} per hour`,
  aMonth: (base) => `${base} per month`,
  aYear: (base) => `${base} per year`,
  hours: () => "hours",
  months: () => "months",
  years: () => "years",
  times: () => "multiplier",
  people: () => "headcount",
  ofExperience: (base) => base,
  ofTrials: (base) => base,
  ofDeployment: () => "multiplier",
  deployments: () => "deployments",
  monthOfYear: () => "month of the year",
  monthNumber: () => "month of the plan",
  ofProfit: (base) => base,
  ofNonRecurring: (base) => base,
};

type Facts = Readonly<{ unit: string; allowed?: string; absent?: string | number | undefined }>;

function factsOf(column: ColumnSchema): Facts {
  switch (column.type) {
    case "text":
      return { unit: "text" };
    case "choice":
      return { unit: "word", allowed: `one of ${column.choices.join(", ")}`, absent: column.blank };
    case "ofInput":
      return { unit: "that of the input" };
    case "number": {
      const { measure, unit, constraint } = column;
      // What follows a semicolon is for the message of an error.
      const [allowed] = ALLOWED[constraint.allowed].split(";");
      const base = BASES[measure];
      return { unit: unit === undefined ? base : UNITS[unit](base), allowed: allowed ?? "", absent: column.default };
    }
  }
}

type Prose = Readonly<{ meaning: string; unit?: string; allowed?: string; absent?: string }>;

function documented(name: string, column: ColumnSchema, prose: Prose): DocumentedColumn {
  const facts = factsOf(column);
  return {
    name,
    meaning: prose.meaning,
    unit: prose.unit ?? facts.unit,
    allowed: prose.allowed ?? facts.allowed,
    absent: column.required ? undefined : (prose.absent ?? facts.absent),
  };
}

type BlockProse<Column extends string> = Readonly<{ about: string; columns: Readonly<Record<Column, Prose>> }>;

const documentedBlock = <Column extends string>(
  schema: Readonly<Record<Column, ColumnSchema>>,
  { about, columns }: BlockProse<Column>,
): DocumentedBlock => ({
  about,
  columns: columnsOf(schema).map((name) => documented(name, schema[name], columns[name])),
});

/** The blocks, columns and labels in the order of the page. */
export const DOCUMENTED_BLOCKS: Readonly<Record<BlockName, DocumentedBlock>> = {
  drivers: documentedBlock(ALL_DRIVERS, REFERENCE.drivers),
  segments: documentedBlock(ALL_SEGMENTS, REFERENCE.segments),
  terms: documentedBlock(DOCUMENTED_TERMS, REFERENCE.terms),
  client: documentedBlock(CLIENT, REFERENCE.client),
  uncertainty: documentedBlock(UNCERTAINTY, REFERENCE.uncertainty),
  correlations: documentedBlock(CORRELATIONS, REFERENCE.correlations),
};
