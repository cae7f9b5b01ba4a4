import { evaluate, type Evaluation } from "../../taskpane/shared/figures/evaluate";
import type { ModelCells } from "../../src/workbook/model/Model";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { templateCells } from "../support/templateCells";
import { sampleModel } from "./fakeWorkbook";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";

function evaluated(cells: ModelCells): Evaluation {
  const result = evaluate(cells);
  if (!result.ok) throw new Error(result.problems.map(englishIssues.problem).join());
  return result.value;
}

const deployments = ({ deploymentPoints }: Evaluation): readonly number[] =>
  deploymentPoints.map(({ deployment }) => deployment);

test("with unlimited clients the chart continues beyond the breakeven", () => {
  const evaluation = evaluated({ ...sampleModel.cells, segments: [[42000]] });
  expect(evaluation.verdict.sustained).toMatchObject({ kind: "reached", deployment: 541 });
  expect(deployments(evaluation)).toContain(541);
  expect(evaluation.deploymentPoints.at(-1)?.deployment).toBeGreaterThan(541);
  expect(evaluation.deploymentPoints.at(-1)?.margin).toBeGreaterThan(0);
});

test("with a given number of clients the chart ends at the last one and shows every deployment once, in order", () => {
  const shown = deployments(evaluated(sampleModel.cells));
  expect(shown[0]).toBe(1);
  expect(shown.at(-1)).toBe(150);
  expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
});

test("many clients result in few points, including the marked ones", () => {
  const segments = sampleModel.cells.segments.map((cells, index) => (index === 3 ? cells.with(2, 99_970) : cells));
  const evaluation = evaluated({ ...sampleModel.cells, segments });
  const { sustained, deepest } = evaluation.verdict;
  if (sustained.kind !== "reached" || deepest.kind !== "lowest") throw new Error("another plan was expected");
  expect(evaluation.deploymentPoints.length).toBeLessThan(260);
  expect(deployments(evaluation)).toEqual(expect.arrayContaining([sustained.deployment, deepest.deployment, 100_000]));
});

test.each(TEMPLATES)(
  "$id: the lines of unit cost and net contribution cross where a client pays for itself",
  (template) => {
    const { deploymentPoints, verdict } = evaluated(templateCells(template));
    const { unit } = verdict;
    const crossing = deploymentPoints.find(({ unitCost, netContribution }) => netContribution >= unitCost)?.deployment;
    expect(crossing).toBe(unit.kind === "reached" ? unit.deployment : undefined);
  },
);
