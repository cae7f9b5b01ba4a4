/** Files of which a part would be lost or corrupted without a message. */
import { decodeFile } from "../../../taskpane/views/scenarios/decodeFile";
import { parseJson } from "../../../src/plan/json/parseJson";
import { readScenario } from "../../../src/plan/json/readScenario";
import { englishIssues } from "../../../src/plan/wording/issues/englishIssues";

const messages = (read: ReturnType<typeof readScenario> | ReturnType<typeof parseJson>): readonly string[] =>
  read.ok ? [] : read.problems.map(englishIssues.fileProblem);

test.each([
  ['{"product":"x","drivers":[],"drivers":[]}', "drivers"],
  ['{"drivers":[{"slope":0.8,"slope":0.9}]}', "drivers[0].slope"],
  ['{"drivers":[],"\\u0064rivers":[]}', "drivers"],
  ['\ufeff{"clients":{"rows":[{},{"label":"a","label":"b"}]}}', "clients.rows[1].label"],
])("a repeated key is named: %s", (text, path) => {
  expect(messages(readScenario(text))).toEqual([`${path}: this key appears twice; keep one of them`]);
});

test("the same key in two objects is not a repeated key", () => {
  expect(parseJson('[{"a":{"a":1}},{"a":"\\"a\\":1, {"}]').ok).toBe(true);
});

describe("bytes", () => {
  test("of UTF-8 are read as text, with or without a byte order mark", () => {
    expect(decodeFile(new TextEncoder().encode("Café 咖啡"))).toEqual({ ok: true, text: "Café 咖啡" });
    expect(decodeFile(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ ok: true, text: "A" });
  });
  test.each([
    ["Latin-1", [0x43, 0x61, 0x66, 0xe9]],
    ["UTF-16", [0xff, 0xfe, 0x7b, 0x00]],
    ["GB 18030", [0xbf, 0xa7, 0xb7, 0xc8]],
    ["cut off within a letter", [0x43, 0xc3]],
  ])("of %s are refused", (_, bytes) => {
    const read = decodeFile(Uint8Array.from(bytes));
    expect(read.ok ? [] : read.problems.map(englishIssues.fileProblem)).toEqual([
      "the file is not in UTF-8, so accented letters would be lost; save it as UTF-8, or paste its text",
    ]);
  });
});

test("a text of 32,767 characters is read, and one of 32,768 is refused", () => {
  const file = (length: number): string => JSON.stringify({ drivers: [{ driver: "x".repeat(length) }] });
  const limit = (problems: readonly string[]): readonly string[] =>
    problems.filter((one) => one.includes("characters exceed"));
  expect(limit(messages(readScenario(file(32_767))))).toEqual([]);
  expect(limit(messages(readScenario(file(32_768))))).toEqual([
    "drivers[0].driver: 32768 characters exceed the limit of 32767 for a cell",
  ]);
});
