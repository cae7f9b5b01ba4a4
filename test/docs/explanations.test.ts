/**
 * Targets of the pane's explanations: sections of the documentation exist, and functions give exactly the figure of the
 * pane.
 */
import { compile } from "../../src/engine/cost/compile";
import { readClients } from "../../src/plan/readClients";
import { readPlan } from "../../src/plan/readPlan";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { priceCorridor } from "../../taskpane/shared/figures/priceCorridor";
import { functionCalls } from "../../taskpane/shared/figures/explain/functionCalls";
import { EXPLANATIONS } from "../../taskpane/shared/figures/explain/explanations";
import type { FigureId } from "../../taskpane/shared/figures/explain/FigureId";
import type { Subject } from "../../taskpane/shared/figures/explain/Subject";
import { functionsBundle } from "../bundle/bundle";
import { startFunctionsRuntime } from "../support/functionsRuntime";
import { riskReport } from "../support/riskReport";
import { templateCells } from "../support/templateCells";
import { ANSWERS } from "../engine/sensitivity/answers";
import { type BuiltPage, builtPages } from "./builtPages";
import { callOf } from "./formula";

const cells = templateCells(factoryInspection);
const read = readPlan(cells);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const compiled = compile(read.value);
const subject: Subject = {
  compiled,
  cells,
  report: riskReport({ trials: 100 }),
  profiles: priceCorridor(compiled, cells.clients).profiles,
};
const reference = {
  sheetId: "s1",
  sheetName: "Factory inspection",
  names: { drivers: "Rollout_Drivers", segments: "Rollout_Segments", terms: "Rollout_Terms" },
};
const ids = Object.keys(EXPLANATIONS) as FigureId[];
const calls = ids.flatMap((id) =>
  functionCalls(EXPLANATIONS[id], reference, subject).map((call) => ({ figure: id, ...call })),
);

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = await builtPages();
}, 120_000);

test("each theory and each help link is a section of the built documentation", () => {
  const isPlace = (place: string): boolean => {
    const [name = "", anchor = ""] = place.split("#");
    const page = pages.find((one) => one.name === name);
    return page !== undefined && anchor !== "" && page.document.getElementById(anchor) !== null;
  };
  const anchors = [
    ...ids.map((id) => EXPLANATIONS[id].theory),
    ...calls.map(({ help }) => help.replace(/^docs\//, "")),
  ];
  expect(anchors.filter((place) => !isPlace(place))).toEqual([]);
  expect(isPlace("model.html#nowhere")).toBe(false);
  expect(new Set(anchors).size).toBeGreaterThan(20);
});

test("every figure names a function", () => {
  const named = new Set(calls.map(({ figure }) => figure));
  expect(ids.filter((id) => !named.has(id))).toEqual([]);
});

test("the function in the cell gives the figure of the pane", async () => {
  const { script, metadata } = await functionsBundle();
  const runtime = startFunctionsRuntime(script);
  const profile = cells.clients.slice(1).map((row) => [row[0], row[1]]);
  const blocks = new Map<string, readonly (readonly unknown[])[]>([
    ["Rollout_Drivers", cells.drivers],
    ["Rollout_Segments", cells.segments],
    ["Rollout_Terms", cells.terms],
    ["Rollout_Client1", profile],
  ]);
  const value = async (figure: FigureId, place = 0): Promise<unknown> => {
    const { id, args } = callOf(calls.filter((one) => one.figure === figure)[place]?.formula ?? "", blocks);
    const { length } = metadata.functions.find((one) => one.id === id)?.parameters ?? [];
    const outcome = await runtime.call(id, [...args, ...Array.from({ length: length - args.length }, () => null)]);
    return outcome.kind === "error" ? outcome.message : outcome.value;
  };
  const reachedAt = (found: unknown): unknown => (found as { deployment: number }).deployment;
  const marginAt = (found: unknown): unknown => (found as { margin: number }).margin;
  const [profileView] = subject.profiles ?? [];
  const { profiles } = readClients(cells.clients);
  expect(profiles[0]?.name).toBe(profileView?.name);
  expect(profileView?.ceiling.kind).toBe("found");
  expect(await Promise.all([value("breakeven"), value("unitBreakeven"), value("deficit"), value("margin")])).toEqual([
    reachedAt(ANSWERS.breakeven(compiled)),
    (ANSWERS.unitBreakeven(compiled) as readonly unknown[])[0],
    marginAt(ANSWERS.deficit(compiled)),
    ANSWERS.margin(compiled),
  ]);
  expect(await value("priceFloor")).toBe(ANSWERS.priceFloor(compiled));
  expect(await Promise.all([value("unitCost", 0), value("unitCost", 1)])).toEqual(ANSWERS.unitCost(compiled));
  expect(await Promise.all([value("peak"), value("payback"), value("npv"), value("headcount")])).toEqual([
    ANSWERS.peak(compiled),
    (ANSWERS.payback(compiled) as readonly unknown[])[0],
    ANSWERS.npv(compiled),
    (ANSWERS.headcount(compiled) as readonly unknown[])[0],
  ]);
  const found = ANSWERS.irr(compiled) as { rate: number };
  expect(await value("irr")).toBe(found.rate);
  expect(await value("canPay")).toBe(ceilingOf(profileView));
  expect(await value("clientPayback")).toBe(
    profileView?.payback?.kind === "reached" ? profileView.payback.years : undefined,
  );
  expect(await value("threshold")).toBe(
    profileView?.threshold?.kind === "reached" ? profileView.threshold.deployment : undefined,
  );
}, 120_000);

const ceilingOf = (view: NonNullable<Subject["profiles"]>[number] | undefined): number | undefined =>
  view?.ceiling.kind === "found" ? view.ceiling.price : undefined;
