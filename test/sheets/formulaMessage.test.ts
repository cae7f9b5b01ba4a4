import { formulaMessage } from "../../src/sheets/formulaMessage";

test("arguments stand in a formula where the message of the language has them", () => {
  const values = { name: "A1", n: "FIXED(B1,0)" };
  expect(formulaMessage(({ name, n }) => `${name} leads from client ${n}.`, values)).toBe(
    'A1&" leads from client "&FIXED(B1,0)&"."',
  );
  expect(formulaMessage(({ name, n }) => `自第 ${n} 个客户起“${name}”领先。`, values)).toBe(
    '"自第 "&FIXED(B1,0)&" 个客户起“"&A1&"”领先。"',
  );
});

test("a quotation mark of the message is doubled, one of an argument is not", () =>
  expect(formulaMessage(({ n }) => `"${n}"`, { n: 'A1&""' })).toBe('""""&A1&""&""""'));
