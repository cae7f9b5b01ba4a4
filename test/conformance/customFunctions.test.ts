/** Validates the metadata of the functions, in each language, against Microsoft's schema for custom functions. */
import { TRANSLATIONS } from "../../src/i18n/languages";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { freshBuild } from "../support/freshBuild";
import schema from "./schemas/customFunctions.schema.json";

type FunctionDescription = Readonly<{ name: string; description: string }>;
type Metadata = Readonly<{
  functions: readonly (FunctionDescription & Readonly<{ parameters: readonly FunctionDescription[] }>)[];
}>;

/** Excel's dialog for functions truncates a longer description. */
const MAX_LENGTH = 255;

const check = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const schemaErrors = (one: unknown): typeof check.errors => (check(one) ? [] : check.errors);

const faultsOf = ({ functions }: Metadata): readonly string[] =>
  functions.flatMap((one) => [
    ...(schemaErrors(one) ?? []).map(({ instancePath, message }) => `${one.name} ${instancePath} ${message ?? ""}`),
    ...[one, ...one.parameters]
      .filter(({ description }) => description.length > MAX_LENGTH)
      .map(({ name, description }) => `${one.name} ${name} is described in ${description.length} characters`),
  ]);

let files: ReadonlyMap<string, Metadata>;
beforeAll(async () => {
  const dist = await freshBuild("production");
  const read = (name: string): Metadata => JSON.parse(readFileSync(path.join(dist, name), "utf8")) as Metadata;
  files = new Map(
    ["functions.json", ...TRANSLATIONS.map((code) => `functions.${code}.json`)].map((name) => [name, read(name)]),
  );
}, 300_000);

test("every function of every language is described as Microsoft's schema requires", () => {
  for (const [name, metadata] of files) {
    expect(metadata.functions.length).toBeGreaterThan(20);
    expect([name, faultsOf(metadata)]).toEqual([name, []]);
  }
});

test.each<[string, (one: Record<string, unknown>) => void, string]>([
  ["an id of two letters", (one) => (one["id"] = "AB"), "/id"],
  ["a missing name", (one) => delete one["name"], "name"],
  ["a result with an unknown shape", (one) => (one["result"] = { dimensionality: "cube" }), "/result"],
  ["a long description", (one) => (one["description"] = "x".repeat(256)), "256 characters"],
])("the schema rejects %s", (_, change, expected) => {
  const [first] = structuredClone(files.get("functions.json")?.functions ?? []);
  change(first as unknown as Record<string, unknown>);
  expect(faultsOf({ functions: first === undefined ? [] : [first] }).join()).toContain(expected);
});
