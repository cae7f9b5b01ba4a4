import { compile } from "../../src/engine/cost/compile";
import { judge } from "../../src/engine/decision/judge";
import { afterHorizon } from "../../src/engine/time/afterHorizon";
import { readClients } from "../../src/plan/readClients";
import { readPlan } from "../../src/plan/readPlan";
import { datedInspection } from "../../src/plan/templates/datedInspection";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { templateCells } from "../support/templateCells";

/**
 * Maximum number of deployments in a model sheet's deployment table. With more, its cash flow sheet would not have
 * enough room.
 */
const MAX_TABLE_ROWS = 200;

test("five industries have distinct names", () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(5);
  expect(new Set(TEMPLATES.flatMap(({ segments }) => segments.map(({ industry }) => industry))).size).toBe(5);
});

describe.each([...TEMPLATES, datedInspection].map((template) => [template.title, template] as const))(
  "%s",
  (_, template) => {
    const cells = templateCells(template);
    const read = readPlan(cells);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const compiled = compile(read.value);

    test("the clients fit the deployment table, and all are delivered within the horizon", () => {
      expect(compiled.clients).toBeLessThanOrEqual(MAX_TABLE_ROWS);
      expect(afterHorizon(compiled).notDelivered).toBe(0);
    });

    test("each segment has a client profile of its name without issues", () => {
      const { profiles, problems } = readClients(cells.clients);
      expect(problems).toEqual([]);
      expect(profiles.map(({ name }) => name)).toEqual(template.segments.map(({ segment }) => segment));
      expect(profiles.map(({ client }) => client.fee)).toEqual(template.segments.map(({ fee }) => fee));
    });

    test("every figure has a source", () => {
      const { drivers, segments, terms, optionalTerms = [], clients } = template;
      const sources = [...drivers, ...segments, ...terms, ...optionalTerms, ...clients.rows].map(
        ({ source }) => source,
      );
      expect(sources.filter((source) => !/^(assumption|as in the segments|https:)/.test(source))).toEqual([]);
    });

    test("the first clients are served at a loss", () => {
      const { unit } = judge(compiled);
      expect(unit.kind === "reached" ? unit.deployment : Infinity).toBeGreaterThan(1);
    });
  },
);

test("every template is economically viable except the farm, which shows a negative verdict", () => {
  const verdicts = TEMPLATES.map((template) => {
    const read = readPlan(templateCells(template));
    return [template.id, read.ok && judge(compile(read.value)).economical];
  });
  expect(verdicts).toEqual([
    ["factory-inspection", true],
    ["bank-documents", true],
    ["coal-mine-safety", true],
    ["forest-and-farm", false],
    ["clinic-records", true],
  ]);
});
