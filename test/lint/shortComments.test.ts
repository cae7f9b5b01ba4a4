import { Linter } from "eslint";
import path from "node:path";
import { pathToFileURL } from "node:url";

const long = "word ".repeat(30).trim();

async function linesFound(text: string): Promise<readonly number[]> {
  const file = pathToFileURL(path.resolve(__dirname, "../../lint/shortComments.mjs")).href;
  const { shortComments } = (await import(file)) as { shortComments: never };
  const config = {
    plugins: { rollout: { rules: { short: shortComments } } },
    rules: { "rollout/short": "error" },
  } as const;
  return new Linter().verify(text, [config]).map(({ line }) => line);
}

test.each([
  ["a line comment", `// ${long}`, [1]],
  ["a doc comment in one line", `/** ${long} */`, [1]],
  ["one line of a doc comment", `/**\n * short\n * ${long}\n */`, [3]],
  ["no indented formula", `/**\n *     y = ${long}\n */`, []],
  ["no code", `/** short */\nconst text = "${long} ${long}";`, []],
  ["no short comment", "// short", []],
])("reports %s", async (_, text, lines) => {
  expect(await linesFound(text)).toEqual(lines);
});
