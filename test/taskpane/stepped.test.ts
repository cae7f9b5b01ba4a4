import { stepOf, stepped } from "../../taskpane/shared/numbers/stepped";

const up = (share = false, large = false) => ({ share, up: true, large });
const down = (share = false, large = false) => ({ share, up: false, large });

test.each([
  ["1,200", up(), "en-US", "1201"],
  ["1 200", down(), "fr-FR", "1199"],
  ["0,5", up(), "fr-FR", "1,5"],
  ["85 %", up(true), "en-US", "86%"],
  ["0.85", up(true), "en-US", "86%"],
  ["57 %", up(true, true), "en-US", "67%"],
  ["29 %", down(true), "en-US", "28%"],
  ["29 %", down(true), "fr-FR", "28\u202f%"],
  ["29 %", down(true), "zh-CN", "28%"],
  ["7", up(false, true), "en-US", "17"],
  ["", up(), "en-US", "1"],
  ["0.5", down(), "en-US", "0"],
  ["0", down(), "en-US", "0"],
  ["-3", down(), "en-US", "-3"],
  ["-3", up(), "en-US", "-2"],
])("%s, %j in %s becomes %s", (text, step, locale, expected) => {
  expect(stepped(text, step, locale)).toBe(expected);
});

test.each([
  ["0", down(), "-0.1"],
  ["-0.9", down(false, true), "-1"],
  ["0.95", up(), "1"],
  ["", up(), "0.1"],
  ["2", up(), "2"],
  ["-3", down(), "-3"],
])("a correlation %s, %j becomes %s", (text, step, expected) => {
  expect(stepped(text, { ...step, size: 0.1, min: -1, max: 1 }, "en-US")).toBe(expected);
});

test("text that is not a number stays", () => {
  expect(stepped("twelve", up(), "en-US")).toBe("twelve");
});

test("only the arrow keys step a value, and Shift steps ten times as far", () => {
  expect(stepOf({ key: "ArrowUp", shiftKey: true }, true)).toEqual({ share: true, up: true, large: true });
  expect(stepOf({ key: "ArrowDown", shiftKey: false }, false)).toEqual({ share: false, up: false, large: false });
  expect(stepOf({ key: "Enter", shiftKey: false }, false)).toBeUndefined();
});
