import { fileText, needsTextFormat } from "../../src/xlsx/fileText";

test.each(["=1", "+1", "-1", "@A1", "＝1", "＋1", "－1", "＠A1", "  =1", "\t1", "\r1", "\n1"])(
  "a text that begins like a formula has the text format: %j",
  (text) => {
    expect(needsTextFormat(text)).toBe(true);
  },
);

test.each(["1=1", "a+b", "Lead plants", "–1", "", "#N/A"])("any other text has no text format: %j", (text) => {
  expect(needsTextFormat(text)).toBe(false);
});

test("a text that contains a control code is escaped, and a text that is too long is refused", () => {
  expect(fileText("a_x0041_b", "A1")).toEqual({ type: "string", value: "a_x005F_x0041_b" });
  expect(fileText("#N/A", "A1")).toEqual({ type: "richText", richText: [{ text: "#N/A" }] });
  expect(() => fileText("x".repeat(32_768), "A1 of Model")).toThrow("A1 of Model");
});
