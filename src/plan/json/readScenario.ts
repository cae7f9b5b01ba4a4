/** Reads a scenario file: returns the scenario or all of its issues. A file with an issue is refused as a whole. */
import { MAX_ROWS } from "../cells/parseTable";
import { CLIENT_LABELS } from "../../schema/client";
import { ALL_TERMS, OPTIONAL_TERM_LABELS, OPTIONAL_TERMS } from "../../schema/optionalTerms";
import { columnsOf } from "../../schema/schema";
import { normalizeHeader } from "../headings/normalizeHeader";
import type { FileProblem } from "./FileProblem";
import { type FileObject, FileReader } from "./FileReader";
import {
  CLIENT_KEYS,
  DRIVER_KEYS,
  CORRELATION_KEYS,
  type Key,
  SEGMENT_KEYS,
  TERM_KEYS,
  UNCERTAINTY_KEYS,
} from "./keys";
import { parseJson } from "./parseJson";
import { MAX_PROFILES, PRODUCT, type Scenario, type ScenarioRow, SCHEMA_VERSION } from "./Scenario";
import { scenarioProblems } from "./scenarioProblems";

export type ReadScenario =
  Readonly<{ ok: true; value: Scenario }> | Readonly<{ ok: false; problems: readonly FileProblem[] }>;

const KEYS = [
  "product",
  "schemaVersion",
  "title",
  "currency",
  "priceYear",
  "drivers",
  "segments",
  "terms",
  "clients",
  "uncertainty",
  "correlations",
] as const;
/** Every label once, and two for the exchange rate of each currency. */
const MAX_CURRENCIES = 30;
const MAX_TERMS = columnsOf(ALL_TERMS).length + 2 * MAX_CURRENCIES;
const YEARS = { first: 1900, last: 2199 } as const;
const MAX_LENGTH = { title: 255, currency: 20 } as const;

export function readScenario(text: string): ReadScenario {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const reader = new FileReader();
  const file = reader.object(parsed.value, "", KEYS);
  if (reader.problems.length > 0 && file.size === 0) return { ok: false, problems: reader.problems };
  const get = (key: (typeof KEYS)[number]): unknown => file.get(key);
  if (get("product") !== PRODUCT) reader.complain("product", { kind: "wrongProduct", product: PRODUCT });
  if (get("schemaVersion") !== SCHEMA_VERSION)
    reader.complain("schemaVersion", { kind: "wrongVersion", version: SCHEMA_VERSION });
  const scenario: Scenario = {
    title: line(reader, get("title"), "title"),
    currency: line(reader, get("currency"), "currency"),
    priceYear: year(reader, get("priceYear")),
    drivers: reader.rows(get("drivers"), "drivers", DRIVER_KEYS, MAX_ROWS),
    segments: reader.rows(get("segments"), "segments", SEGMENT_KEYS, MAX_ROWS),
    terms: reader.rows(get("terms"), "terms", TERM_KEYS, MAX_TERMS, kindOfTerm),
    ...clients(reader, get("clients")),
    uncertainty: reader.rows(get("uncertainty"), "uncertainty", UNCERTAINTY_KEYS, MAX_ROWS),
    correlations: reader.rows(get("correlations"), "correlations", CORRELATION_KEYS, MAX_ROWS),
  };
  // A value of the wrong type was replaced by a blank. Do not report the readers' issues with that blank too.
  const known = reader.problems.map(({ path }) => path).filter((path) => path !== "");
  const otherProblems = scenarioProblems(scenario).filter(
    ({ path }) => !known.some((one) => isInside(path, one) || followsFrom(path, one)),
  );
  const problems = [...reader.problems, ...otherProblems];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: scenario };
}

const WORDS: ReadonlySet<string> = new Set(
  OPTIONAL_TERM_LABELS.filter((label) => OPTIONAL_TERMS[label].type === "choice").map(normalizeHeader),
);

/** The value of a term is a number, except that of a choice. */
const kindOfTerm = ({ key, kind }: Key, entry: FileObject): Key["kind"] =>
  key === VALUE && WORDS.has(normalizeHeader(entry.get("label"))) ? "text" : kind;
const VALUE = "value";

/** The same path, a part of it, or a list with a part already reported. */
const isInside = (path: string, known: string): boolean =>
  path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`) || known.startsWith(`${path}[`);

/** Floor and slope are checked against the first quantity. If that is not a number, skip issues with them. */
const followsFrom = (path: string, known: string): boolean =>
  /\.(first|floor)$/.test(known) && /\.(floor|slope)$/.test(path) && parentOf(path) === parentOf(known);

const parentOf = (path: string): string => path.replace(/\.[^.]*$/, "");

function line(reader: FileReader, value: unknown, key: "title" | "currency"): string {
  const text = reader.text(value, key);
  if (typeof value === "string" && (text.trim() === "" || text.length > MAX_LENGTH[key]))
    reader.complain(key, { kind: "textLength", most: MAX_LENGTH[key] });
  return text;
}

function year(reader: FileReader, value: unknown): number {
  if (value === undefined) return 0;
  const { first, last } = YEARS;
  if (typeof value === "number" && Number.isInteger(value) && value >= first && value <= last) return value;
  reader.complain("priceYear", { kind: "wrongYear", first: String(first), last: String(last) });
  return 0;
}

function clients(reader: FileReader, value: unknown): Pick<Scenario, "profiles" | "clients"> {
  if (value === undefined) return { profiles: [], clients: [] };
  const block = reader.object(value, "clients", ["profiles", "rows"]);
  const profiles = reader
    .array(block.get("profiles"), "clients.profiles", MAX_PROFILES)
    .map((name, index) => reader.text(name, `clients.profiles[${index}]`));
  const rows = reader
    .array(block.get("rows"), "clients.rows", CLIENT_LABELS.length)
    .map((entry, index): ScenarioRow => {
      const at = `clients.rows[${index}]`;
      const { label, values, beside } = CLIENT_KEYS;
      const row = reader.object(entry, at, [label, values, ...beside.map(({ key }) => key)]);
      const given = reader.array(row.get(values), `${at}.${values}`, profiles.length);
      const cells = Array.from({ length: MAX_PROFILES }, (_, place) => {
        const one = given[place];
        return one === undefined || one === null ? null : reader.cell(one, `${at}.${values}[${place}]`, "number");
      });
      return [
        reader.cell(row.get(label), `${at}.${label}`, "text"),
        ...cells,
        ...beside.map(({ key, kind }) => reader.cell(row.get(key), `${at}.${key}`, kind)),
      ];
    });
  return { profiles, clients: rows };
}
