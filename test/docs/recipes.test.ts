/** The map and the recipes of CONTRIBUTING.md, and the list of planted bugs, name files and folders that exist. */
import { existsSync, readFileSync } from "node:fs";
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

test("each folder of the map exists", () => {
  const [, map = ""] = text.split("## Where things are");
  const [drawing = ""] = map.split("```mermaid");
  const rooms = [...drawing.matchAll(/^((?:src|taskpane|docs|hosting|webpack|lint|test)[\w/]*\/) {2,}/gm)].map(
    ([, room]) => room ?? "",
  );
  expect(rooms.length).toBeGreaterThan(12);
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([]);
});

test("docs/testing.md names files that exist", () => {
  const testing = readFileSync(path.join(root, "docs/testing.md"), "utf8");
  const files = [...testing.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|json))`|(test\/[\w./-]+\.tsx?)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
  expect(files.length).toBeGreaterThan(150);
  const exists = (file: string): boolean =>
    ["", "src/", "src/engine/"].some((folder) => existsSync(path.join(root, folder, file)));
  expect(files.filter((file) => !exists(file))).toEqual([]);
});
