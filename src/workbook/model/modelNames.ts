import type { ModelReference } from "./Model";

type Blocks = keyof ModelReference["names"];

const SUFFIXES: Readonly<Record<Blocks, string>> = { drivers: "Drivers", segments: "Segments", terms: "Terms" };

export type ModelNames = ModelReference["names"];

/** Optional names of a model: client profiles, its workings, the cash flow sheet that depends on it. */
const RELATED = {
  clients: "Clients",
  /** Its name in workbooks of every version. */ deploymentTable: "Ladder",
  driverWorkings: "DriverRows",
  segmentWorkings: "SegmentRows",
  termsUsed: "TermsUsed",
  cashFlow: "CashFlow",
  checks: "Checks",
  cashChecks: "CashChecks",
} as const;
export type RelatedName = keyof typeof RELATED;

export const prefixOf = ({ drivers }: ModelNames): string => drivers.slice(0, -`_${SUFFIXES.drivers}`.length);

export const relatedName = (names: ModelNames, which: RelatedName): string => `${prefixOf(names)}_${RELATED[which]}`;

/** One client profile in the form that the functions read, counted from 1 in the order of the profiles. */
export const profileName = (names: ModelNames, profile: number): string => `${prefixOf(names)}_Client${profile}`;

export const namesWithPrefix = (prefix: string): ModelNames => ({
  drivers: `${prefix}_${SUFFIXES.drivers}`,
  segments: `${prefix}_${SUFFIXES.segments}`,
  terms: `${prefix}_${SUFFIXES.terms}`,
});

/** The models among a workbook's names: all three blocks with the same prefix. */
export function findModelNames(names: readonly string[]): readonly ModelNames[] {
  const known = new Set(names);
  const ending = `_${SUFFIXES.drivers}`;
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => namesWithPrefix(name.slice(0, -ending.length)))
    .filter((found) => known.has(found.segments) && known.has(found.terms));
}

/** Blocks of uncertain inputs, one per risk sheet, numbered in the order in which they were added. */
const RISK = "Risk";
export const riskName = (names: ModelNames, run: number): string => `${prefixOf(names)}_${RISK}${run}`;

/** Numbers of the model's risk sheets among a workbook's names, the newest last. */
export function riskRuns(names: ModelNames, known: readonly string[]): readonly number[] {
  const start = `${prefixOf(names)}_${RISK}`;
  return known
    .filter((name) => name.startsWith(start) && /^[1-9]\d{0,8}$/.test(name.slice(start.length)))
    .map((name) => Number(name.slice(start.length)))
    .sort((a, b) => a - b);
}
