/** Sums in explanations visibly add up. */
import { compile } from "../../src/engine/cost/compile";
import { readPlan } from "../../src/plan/readPlan";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { roundToSum } from "../../taskpane/shared/figures/explain/roundToSum";
import { workedLines } from "../../taskpane/shared/figures/explain/workedLines";
import { explainMessages } from "../../taskpane/shared/language/explainMessages";
import { explainEn } from "../../src/i18n/en/explain";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { templateCells } from "../support/templateCells";

const formats = formatsFor("en-US");

test("parts and total are rounded equally if they add up, otherwise with as many decimals as needed", () => {
  expect(roundToSum([6_052_928, -6_050_959], 1969, formats)).toEqual({
    parts: ["6,052,928", "6,050,959"],
    total: "1,969",
  });
  expect(roundToSum([6_052_928.4, -6_050_958.8], 1969.6, formats)).toEqual({
    parts: ["6,052,928.4", "6,050,958.8"],
    total: "1,969.6",
  });
  expect(roundToSum([0.25, 0.5], 0.75, formats)).toEqual({ parts: ["0.25", "0.5"], total: "0.75" });
  expect(roundToSum([1000.5, -2000.5], -1000, formats).total).toBe("−1,000");
});

const numbersIn = (text: string): readonly number[] =>
  (text.match(/−?[\d,]+(?:\.\d+)?(?![\d%])/g) ?? []).map((one) => Number(one.replace("−", "-").replaceAll(",", "")));

/** "After client 94: net revenue 1 − total cost 2 = cumulative margin 3": the values on both sides of the sign. */
function sidesOf(line: string): readonly [number, number] {
  const [left = "", right = ""] = line.slice(line.indexOf(":") + 1).split("=");
  const signs = [1, ...(left.match(/ [+−] /g) ?? []).map((sign) => (sign.includes("−") ? -1 : 1))];
  const parts = left.split(/ [+−] /).map((part) => numbersIn(part).at(-1) ?? NaN);
  return [parts.reduce((sum, part, index) => sum + (signs[index] ?? 1) * part, 0), numbersIn(right)[0] ?? NaN];
}

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "%s: sums in explanations add up",
  (_, template) => {
    const cells = templateCells(template);
    const read = readPlan(cells);
    if (!read.ok) throw new Error("no plan");
    const t = explainMessages("en", explainEn, formats);
    const telling = { t, formats };
    const lines = (["verdict", "firstBreakeven", "unitBreakeven", "deficit", "margin", "unitCost"] as const)
      .flatMap((id) => workedLines(id, { compiled: compile(read.value), cells }, telling))
      .filter((line) => line.includes("="));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [left, right] = sidesOf(line);
      // The sum of six drivers may still be off by a cent.
      expect([line, Math.abs(left - right) < 0.035]).toEqual([line, true]);
    }
  },
);
