/** The fee of a client profile follows the segment of the same name if the template has the same fee in both. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { TEMPLATES } from "../../src/plan/templates/templates";
import type { Template } from "../../src/plan/templates/Template";
import type { CellValue } from "../../src/sheets/SheetSpec";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";

function feesIn(template: Template): readonly (CellValue | undefined)[] {
  const { header } = modelLayout(template, "Rollout").clients;
  const { blocks } = modelSheet(template, { sheetName: "Sheet", prefix: "Rollout" });
  const rows = blocks.find(({ at }) => at === `B${header}`)?.cells ?? [];
  return rows.find(([label]) => label === "Monthly fee")?.slice(1, 4) ?? [];
}

const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "object" && cell !== null;

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "%s: a fee follows a segment of the same name",
  (_, template) => {
    const given = template.clients.rows.find(({ label }) => label === "Fee a month")?.values ?? [];
    const follows = template.clients.profiles.map((name, index) => {
      const own = template.segments.find(({ segment }) => segment.toLowerCase() === name.toLowerCase());
      return own !== undefined && own.fee === given[index];
    });
    expect(feesIn(template).slice(0, follows.length).map(isFormula)).toEqual(follows);
  },
);

test("a fee that differs from the segment's fee stays a number", () => {
  const [lead, ...others] = factoryInspection.segments;
  if (lead === undefined) throw new Error("no segments");
  const [own, ...following] = feesIn({ ...factoryInspection, segments: [{ ...lead, fee: 1 }, ...others] });
  expect(own).toBe(1500);
  expect(following.map(isFormula)).toEqual([true, true]);
});
