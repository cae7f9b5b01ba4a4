/** A page quotes a button or a label exactly as the product shows it. */
import { en } from "../../src/i18n/en/pane";
import { sheetTextsEn } from "../../src/i18n/en/sheets";
import { builtPages, textOf } from "./builtPages";

/** A label that depends on a number is shown in one of its forms. */
const forms = (text: string): readonly string[] =>
  /^\{\w+, plural,.*\}$/u.test(text) ? [...text.matchAll(/\w+ \{([^{}]+)\}/gu)].map(([, form = ""]) => form) : [text];

/** All texts of a catalog. */
const textsOf = (node: unknown): readonly string[] =>
  typeof node === "string" ? forms(node) : Object.values(node as Record<string, unknown>).flatMap(textsOf);

const texts = [...textsOf(en), ...textsOf(sheetTextsEn)].map((text) => text.trim());
const labels = new Set(texts);
/** Labels with a name in them, such as "Edit {name}". */
const patterns = texts
  .filter((text) => /\{\w+\}/.test(text) && !/\{\w+,/.test(text))
  .map((text) => {
    const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`);
  })
  // A pattern of arguments alone would match every text.
  .filter(({ source }) => /[a-z]{3}/i.test(source));

const isLabel = (text: string): boolean => labels.has(text) || patterns.some((pattern) => pattern.test(text));

test("what how-to and reference pages print in bold is a label of the product", async () => {
  const pages = (await builtPages()).filter(({ name }) => /^(how-to|reference)\//.test(name));
  const quoted = pages.flatMap(({ name, document }) =>
    [...document.querySelectorAll("main b")].map((element) => [name, textOf(element)] as const),
  );
  expect(quoted.length).toBeGreaterThan(100);
  expect(quoted.filter(([, text]) => !isLabel(text))).toEqual([]);
  expect(isLabel("Put it back")).toBe(false);
}, 300_000);
