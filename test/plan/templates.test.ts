import { compile } from "../../src/engine/cost/compile";
import { judge } from "../../src/engine/decision/judge";
import { afterHorizon } from "../../src/engine/time/afterHorizon";
import { readClients } from "../../src/plan/readClients";
import { readPlan } from "../../src/plan/readPlan";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { templateCells } from "../support/templateCells";

/** Deployments that a model sheet ladders: beyond, its cash flow sheet has no room. */
const LADDERED = 200;

test("five industries, each with a name of its own", () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(5);
  expect(new Set(TEMPLATES.flatMap(({ segments }) => segments.map(({ industry }) => industry))).size).toBe(5);
});

describe.each(TEMPLATES.map((template) => [template.title, template] as const))("%s", (_, template) => {
  const cells = templateCells(template);
  const read = readPlan(cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const compiled = compile(read.value);

  test("its clients fit the ladder, and all are delivered within its horizon", () => {
    expect(compiled.clients).toBeLessThanOrEqual(LADDERED);
    expect(afterHorizon(compiled).notDelivered).toBe(0);
  });

  test("a client profile a segment, under the segment's name, without a mistake", () => {
    const { profiles, problems } = readClients(cells.clients);
    expect(problems).toEqual([]);
    expect(profiles.map(({ name }) => name)).toEqual(template.segments.map(({ segment }) => segment));
    expect(profiles.map(({ client }) => client.fee)).toEqual(template.segments.map(({ fee }) => fee));
  });

  test("every figure says where it is from", () => {
    const { drivers, segments, terms, clients } = template;
    const sources = [...drivers, ...segments, ...terms, ...clients.rows].map(({ source }) => source);
    expect(sources.filter((source) => !/^(assumption|as in the segments|https:)/.test(source))).toEqual([]);
  });

  test("teaches something: the first clients are served at a loss", () => {
    const { unit } = judge(compiled);
    expect(unit.kind === "reached" ? unit.deployment : Infinity).toBeGreaterThan(1);
  });
});

test("not all of them are economical: the farm shows what an answer of no looks like", () => {
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
