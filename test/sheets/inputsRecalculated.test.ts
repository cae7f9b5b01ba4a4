/** Sheets of plans with dates, prior deployments, escalation, currencies and tax, calculated by LibreOffice. */
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import type { Plan } from "../../src/engine/cost/inputs";
import { lastDay } from "../../src/engine/time/calendar";
import { cashFlow } from "../../src/engine/time/cashFlow";
import type { MonthColumn } from "../../src/sheets/cash/monthColumns";
import { priceIndexLetters } from "../../src/sheets/cash/priceIndexes";
import { rowsIn } from "../../src/sheets/model/modelLayout";
import { masterCheckCell } from "../../src/sheets/model/results";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { openedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { type PlanFile, planFile } from "./planFile";
import { planTemplate } from "./planTemplate";

jest.setTimeout(300_000);

const TOLERANCE = 1e-9;

type Cells = ReadonlyMap<string, StoredCell>;
type Case = PlanFile & Readonly<{ name: string }>;

describeWithLibreOffice("sheets with optional inputs, calculated by LibreOffice", (soffice) => {
  let cases: readonly Case[];
  let models: ReadonlyMap<string, Cells>;
  let flows: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    cases = await Promise.all(
      [...PLANS_WITH_INPUTS].map(([name, plan]) => planFile(planTemplate(plan)).then((made) => ({ name, ...made }))),
    );
    const files = await recalculated(soffice, new Map(cases.map(({ name, bytes }) => [`${name}.xlsx`, bytes])));
    const books = [...files].map(([file, bytes]) => [file.replace(".xlsx", ""), openedWorkbook(bytes)] as const);
    models = new Map(books.map(([name, book]) => [name, book.cells(1)]));
    flows = new Map(books.map(([name, book]) => [name, book.cells(2)]));
  });
  const cellsOf = ({ name }: Case, sheets: ReadonlyMap<string, Cells>): Cells => {
    const cells = sheets.get(name);
    if (cells === undefined) throw new Error(`${name} was not calculated`);
    return cells;
  };
  const modelOf = (one: Case): Cells => cellsOf(one, models);
  const cashOf = (one: Case): Cells => cellsOf(one, flows);

  test("the plan is read from its cells as it was made", () => {
    for (const { name, plan } of cases)
      expect([name, withoutNames(plan)]).toEqual([name, withoutNames(PLANS_WITH_INPUTS.get(name) ?? plan)]);
  });

  test("every figure of the deployment table agrees with the engine to 1e-9", () => {
    for (const one of cases) {
      const cells = modelOf(one);
      const compiled = compile(one.plan);
      const far = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 }).flatMap((row, index) => {
        const at = one.layout.deploymentTable.first + index;
        const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
        const expected = {
          E: row.unitCost,
          G: row.totalCost,
          I: row.contribution,
          J: row.unitMargin,
          K: row.cumulativeMargin,
        };
        return Object.entries(expected).flatMap(([letter, value]) => {
          const found = cells.get(`${letter}${at}`)?.value;
          return typeof found === "number" && Math.abs(found - value) <= TOLERANCE * size
            ? []
            : [[`${letter}${at}`, found, value]];
        });
      });
      expect([one.name, far.slice(0, 4)]).toEqual([one.name, []]);
    }
  });

  test("the checks of the model agree with the functions", () => {
    for (const one of cases) {
      const cells = modelOf(one);
      const { checks } = one.layout;
      const outcomes = Array.from({ length: rowsIn(checks) }, (_, row) => cells.get(`F${checks.first + row}`)?.value);
      expect([one.name, ...outcomes]).toEqual([one.name, ...outcomes.map(() => "OK")]);
      expect([one.name, cells.get(masterCheckCell(one.layout))?.value]).toEqual([one.name, "OK"]);
    }
  });

  test("every month of the cash flow agrees with the engine to 1e-9", () => {
    for (const { name, plan, cash } of cases) {
      const cells = flows.get(name);
      const rows = cashFlow(compile(plan));
      const size = sizeOf(rows);
      const { months } = cash.columns;
      const far = rows.flatMap((row) => {
        const at = cash.months.first + row.month;
        const expected: Readonly<Partial<Record<MonthColumn, number>>> = {
          month: row.month,
          completed: row.completed,
          live: row.liveClients,
          deploymentCost: row.deploymentCost,
          runCost: row.runCost,
          overhead: row.overhead,
          nonRecurring: row.nonRecurring,
          tax: row.tax,
          net: row.net,
          cumulative: row.cumulative,
          ...(plan.terms.startDate === undefined ? {} : { date: lastDay(plan.terms.startDate, row.month) }),
        };
        return (Object.entries(expected) as [MonthColumn, number][]).flatMap(([column, value]) => {
          const found = cells?.get(`${months[column]}${at}`)?.value;
          const by = column === "date" || column === "month" ? 1 : size;
          return typeof found === "number" && Math.abs(found - value) <= TOLERANCE * by
            ? []
            : [[column, row.month, found, value]];
        });
      });
      expect([name, far.slice(0, 6)]).toEqual([name, []]);
    }
  });

  test("the price index of each driver is its escalation and the change of its exchange rate", () => {
    let compared = 0;
    for (const { name, plan, cash } of cases) {
      if (cash.model.options.drivers.length === 0) continue;
      const cells = flows.get(name);
      const { terms, months } = cash;
      const letters = priceIndexLetters(cash);
      for (const { name: driver, escalation = 0, currency } of plan.drivers) {
        const letter = letters.find((one) => cells?.get(`${one}${terms.first}`)?.value === driver);
        const change = plan.terms.exchange?.find((one) => one.currency === currency)?.change ?? 0;
        for (const month of [1, 2, 13, plan.terms.horizon ?? 1]) {
          const expected = ((1 + escalation) * (1 + change)) ** ((month - 1) / 12);
          const found = cells?.get(`${letter ?? ""}${months.first + month}`)?.value;
          if (typeof found !== "number" || Math.abs(found / expected - 1) > TOLERANCE)
            throw new Error(`${name}, ${driver}, month ${month}: ${String(found)} for ${expected}`);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test("the checks of the cash flow agree with the functions", () => {
    for (const one of cases) {
      const cells = cashOf(one);
      const { checks } = one.cash;
      const lines = Array.from({ length: rowsIn(checks) }, (_, row) =>
        ["B", "C", "D", "F"].map((letter) => cells.get(`${letter}${checks.first + row}`)?.value),
      );
      expect([one.name, lines.filter((line) => line[3] !== "OK")]).toEqual([one.name, []]);
    }
  });

  test("no formula is an error", () => {
    for (const one of cases) {
      const errors = [...modelOf(one), ...cashOf(one)].filter(
        ([, { type, formula }]) => type === "e" && formula !== "#N/A",
      );
      expect([one.name, errors.slice(0, 5)]).toEqual([one.name, []]);
    }
  });
});

const sizeOf = (rows: ReturnType<typeof cashFlow>): number =>
  rows.reduce((sum, { revenue, deploymentCost, runCost }) => sum + revenue + deploymentCost + runCost, 1);

const withoutNames = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan)) as unknown;
