/** The map and the recipes of CONTRIBUTING.md, and the pages on tests, name files and folders that exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");

const PATH = /`((?:src|taskpane|test|docs|webpack)\/[\w./-]+)`/g;
const named = [...text.matchAll(PATH)].map(([, name]) => name ?? "");

test("every file and folder in the map and the recipes exists", () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test.each([
  "A custom function",
  "A column of a block",
  "A view of the pane",
  "A language",
  "A command of the workbook",
])("the recipe %s lists its files step by step", (title) => {
  const [, recipe = ""] = text.split(`**${title}**`);
  const [steps = ""] = recipe.split(/\n\*\*|\n## /);
  expect(steps.match(/^\d\. /gm)?.length).toBeGreaterThanOrEqual(4);
  expect([...steps.matchAll(PATH)].length).toBeGreaterThanOrEqual(4);
});

test("the recipe of a language names every file with a line for each language", () => {
  const [, recipe = ""] = text.split("**A language**");
  const [steps = ""] = recipe.split("\n**");
  const files = ["src", "taskpane", "test/support"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`),
  );
  const byLanguage = files.filter((file) =>
    /Readonly<Record<(?:LanguageCode|TranslationCode),|Loaders</.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(byLanguage.length).toBeGreaterThan(10);
  expect(byLanguage.filter((file) => !steps.includes(`\`${file}\``))).toEqual([]);
});

test("each folder of the map exists", () => {
  const [, map = ""] = text.split("## Where things are");
  const [drawing = ""] = map.split("```mermaid");
  const rooms = [...drawing.matchAll(/^((?:src|taskpane|docs|hosting|webpack|lint|test)[\w/]*\/) {2,}/gm)].map(
    ([, room]) => room ?? "",
  );
  expect(rooms.length).toBeGreaterThan(12);
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([]);
});

test("docs/testing.md and docs/mutations.md name files that exist", () => {
  const pages = ["testing", "mutations"].map((name) => readFileSync(path.join(root, `docs/${name}.md`), "utf8"));
  const files = [...pages.join("\n").matchAll(/((?:src|test|scripts)\/[\w./-]+\.(?:json|[cm]?js|tsx?))/g)].map(
    ([, file]) => file ?? "",
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
