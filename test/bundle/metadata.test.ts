import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { TRANSLATIONS } from "../../src/i18n/languages";
import { TRANSLATIONS as DESCRIPTIONS } from "../../webpack/translations";
import { functionsBundle, type Bundle, type FunctionMetadata, type Metadata } from "./bundle";
import { DRIVERS, SEGMENTS, TERMS } from "./examples";
import { SIGNATURES } from "./signatures";

let bundle: Bundle;
let functions: readonly FunctionMetadata[];
beforeAll(async () => {
  bundle = await functionsBundle();
  functions = bundle.metadata.functions;
}, 120_000);

function signature({ parameters, result }: FunctionMetadata): string {
  const texts = parameters.map(({ name, optional, dimensionality }) => {
    const written = optional === true ? `[${name}]` : name;
    return dimensionality === "matrix" ? `${written}[][]` : written;
  });
  return `${texts.join(", ")} -> ${result.dimensionality === "matrix" ? "spill" : (result.type ?? "nothing")}`;
}

test("functions.js needs only CustomFunctions, and associates every function of functions.json", () => {
  const associated: Record<string, unknown> = {};
  const only = { CustomFunctions: { associate: (id: string, call: unknown) => void (associated[id] = call) } };
  vm.runInContext(bundle.script, vm.createContext(only), { filename: "functions.js" });
  expect(Object.keys(associated).sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const call of Object.values(associated)) expect(typeof call).toBe("function");
});

test("without language support in the runtime, sentences are still formatted in each language", () => {
  const associated: Record<string, (...args: unknown[]) => unknown> = {};
  const associate = (id: string, call: (...args: unknown[]) => unknown): void => void (associated[id] = call);
  const bare = vm.createContext({ CustomFunctions: { associate } });
  vm.runInContext("delete globalThis.Intl", bare);
  vm.runInContext(bundle.script, bare, { filename: "functions.js" });
  const verdict = (language: unknown): unknown => associated["VERDICT"]?.(DRIVERS, SEGMENTS, TERMS, language);
  expect(verdict(null)).toMatch(
    /^Breaks even at client \d+\. The cumulative margin then stays at or above zero through client 100/,
  );
  expect(verdict("en")).toBe(verdict(null));
  expect(verdict("fr")).toMatch(
    /^Rentable à partir du \d+ᵉ client\u202f: la marge cumulée reste ensuite positive ou nulle jusqu’au 100ᵉ/,
  );
  expect(verdict("zh")).toMatch(/^自第 \d+ 个客户起实现盈亏平衡，此后直至第 100 个（最后一个）客户/);
});

test("the functions equal the public contract, argument for argument", () => {
  expect(Object.fromEntries(functions.map((fn) => [fn.id, signature(fn)]))).toEqual(SIGNATURES);
});

test("ids consist of letters, digits, _ and ., and cannot be read as a cell", () => {
  for (const { id, name } of functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
  }
});

test("everything has a description, and the help page has a section for it", () => {
  for (const { id, description, helpUrl, parameters } of functions) {
    expect({ id, long: description.length > 20 }).toEqual({ id, long: true });
    expect(helpUrl).toBe(`https://localhost:3000/docs/functions.html#${id.toLowerCase()}`);
    for (const parameter of parameters) {
      expect({ id, name: parameter.name, length: parameter.description.length }).toMatchObject({
        length: expect.any(Number) as number,
      });
      expect(parameter.description.length).toBeGreaterThan(10);
    }
  }
});

describe.each(TRANSLATIONS)("descriptions in %s", (language) => {
  const read = (name: string): Metadata => JSON.parse(readFileSync(path.join(bundle.folder, name), "utf8")) as Metadata;
  const undescribed = (metadata: Metadata): unknown =>
    JSON.parse(
      JSON.stringify(metadata, (key, value: unknown) => {
        if (key === "helpUrl") return String(value).replace(`/docs/${language}/`, "/docs/");
        return key === "description" ? typeof value : value;
      }),
    );
  const described = ({ functions: all }: Metadata): readonly string[] =>
    all.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);

  test("differ from the English file only in their texts", () => {
    expect(undescribed(read(`functions.${language}.json`))).toEqual(undescribed(bundle.metadata));
  });

  test("lead to the help in that language", () => {
    const { functions: all } = read(`functions.${language}.json`);
    expect(all.map(({ helpUrl }) => helpUrl)).toEqual(
      all.map(({ id }) => `https://localhost:3000/docs/${language}/functions.html#${id.toLowerCase()}`),
    );
  });

  test("all exist, and no translation is unused", () => {
    const english = described(bundle.metadata);
    const descriptions = described(read(`functions.${language}.json`));
    expect(descriptions).toHaveLength(english.length);
    expect(descriptions.filter((text, index) => text.trim() === "" || text === english[index])).toEqual([]);
    const file = path.join(__dirname, "../..", DESCRIPTIONS[language] ?? "no file");
    const kept = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
    expect(Object.keys(kept).filter((text) => !english.includes(text))).toEqual([]);
  });
});

test("every argument arrives as in the cell, so that our own checks see text as text", () => {
  const parameters = functions.flatMap(({ id, parameters }) => parameters.map((parameter) => ({ id, ...parameter })));
  expect(parameters.filter(({ type }) => type !== "any")).toEqual([]);
  expect(parameters.filter(({ repeating }) => repeating === true)).toEqual([]);
});

test("an error in a block arrives as an error, and a formatted number as a number", () => {
  expect(bundle.metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
});

test("no required argument follows an optional one", () => {
  for (const { parameters } of functions) {
    const flags = parameters.map(({ optional }) => optional === true);
    expect(flags).toEqual([...flags].sort((a, b) => Number(a) - Number(b)));
  }
});

test("no function is volatile, streaming or dependent on its address", () => {
  expect(functions.flatMap(({ id, options }) => (options === undefined ? [] : [{ id, options }]))).toEqual([]);
});
