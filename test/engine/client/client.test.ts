import * as fc from "fast-check";
import type { Client } from "../../../src/engine/client/Client";
import { clientLedger } from "../../../src/engine/client/clientLedger";
import { clientPayback } from "../../../src/engine/client/clientPayback";
import { priceCeiling } from "../../../src/engine/client/priceCeiling";
import { replicationThreshold } from "../../../src/engine/client/replicationThreshold";
import { thresholdBeyond } from "../../../src/engine/client/thresholdBeyond";
import { compile } from "../../../src/engine/cost/compile";
import { priceFloor } from "../../../src/engine/decision/priceFloor";
import { listedPlan } from "../../oracle/arbitraryPlan";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns() };

/**
 * One-time 40 · 50 + 3000 + 5000 + 2500 = 12,500; saving 60,000 + 10,000 - (12 · 750 + 1,200 + 600) = 59,200 a year.
 */
const small: Client = {
  incumbent: 60000,
  benefit: 10000,
  trainingHours: 40,
  wage: 50,
  downtime: 3000,
  ownHardware: 5000,
  power: 1200,
  network: 600,
  protection: 2500,
  fee: 750,
  discountRate: 0.1,
};

describe("worked by hand", () => {
  test("the price ceiling by a payback of two years is 2 · 59,200 - 12,500", () => {
    expect(priceCeiling({ ...small, requiredPayback: 2 })).toEqual({ kind: "found", price: 105900, by: "payback" });
  });

  test("the price ceiling by three years at 10 % is 59,200 · (1/1.1 + 1/1.21 + 1/1.331) - 12,500", () => {
    const found = priceCeiling({ ...small, horizon: 3 });
    expect(found).toMatchObject({ kind: "found", by: "horizon" });
    expect(found.kind === "found" && found.price).toBeCloseTo(134721.6378662659, 7);
  });

  test("the lower bound applies, and a missing bound does not", () => {
    expect(priceCeiling({ ...small, requiredPayback: 2, horizon: 3 })).toMatchObject({ price: 105900 });
    expect(priceCeiling({ ...small, requiredPayback: 2, horizon: 1 })).toMatchObject({ by: "horizon" });
  });

  test("the payback of a client is (42,000 + 12,500) / 59,200 years", () => {
    expect(clientPayback(small, 42000)).toEqual({ kind: "reached", years: 54500 / 59200 });
  });

  test("a client that saves nothing has no payback and loses at any price", () => {
    const dear = { ...small, fee: 6000 };
    expect(clientPayback(dear, 0)).toEqual({ kind: "never", yearlySaving: -3800 });
    expect(priceCeiling({ ...dear, requiredPayback: 2 })).toEqual({ kind: "loses", loss: 20100 });
    expect(clientPayback({ ...small, incumbent: 800 }, 0)).toEqual({ kind: "never", yearlySaving: 0 });
  });

  test("the ledger has price and one-time cost in year 0, then one saving per year", () => {
    expect(clientLedger(small, 42000, 2)).toEqual([
      { year: 0, incumbent: 0, solution: 54500, saving: -54500, cumulativeSaving: -54500 },
      { year: 1, incumbent: 60000, solution: 800, saving: 59200, cumulativeSaving: 4700 },
      { year: 2, incumbent: 60000, solution: 800, saving: 59200, cumulativeSaving: 63900 },
    ]);
  });
});

const money = fc.integer({ min: 0, max: 200_000 }).map((x) => x / 4);
const clients: fc.Arbitrary<Client> = fc.record({
  incumbent: money,
  benefit: money,
  trainingHours: fc.integer({ min: 0, max: 200 }),
  wage: fc.integer({ min: 0, max: 90 }),
  downtime: money,
  ownHardware: money,
  power: fc.integer({ min: 0, max: 4000 }),
  network: fc.integer({ min: 0, max: 2000 }),
  protection: money,
  fee: fc.integer({ min: 0, max: 3000 }),
  requiredPayback: fc.constantFrom(0.5, 1, 2, 3.5),
  horizon: fc.integer({ min: 1, max: 15 }),
  discountRate: fc.constantFrom(0, 0.05, 0.1, 0.25),
});

describe("laws", () => {
  test("at a price ceiling set by payback, the payback is the required one", () =>
    fc.assert(
      fc.property(clients, (client) => {
        const found = priceCeiling(client);
        if (found.kind !== "found") return;
        if (found.by === "payback") {
          const payback = clientPayback(client, found.price);
          if (payback.kind === "reached") expect(payback.years).toBeCloseTo(client.requiredPayback ?? 0, 9);
        }
        const ledger = clientLedger(client, found.price, client.horizon ?? 1);
        for (const { incumbent, solution, saving } of ledger) expect(saving).toBeCloseTo(incumbent - solution, 6);
        const sum = ledger.reduce((total, { saving }) => total + saving, 0);
        expect(ledger.at(-1)?.cumulativeSaving).toBeCloseTo(sum, 5);
      }),
      runs,
    ));

  test("at a price ceiling set by the horizon, the present value of the savings equals the outlay", () =>
    fc.assert(
      fc.property(clients, (given) => {
        const { requiredPayback, ...client } = given;
        expect(requiredPayback).toBeGreaterThan(0);
        const found = priceCeiling(client);
        if (found.kind !== "found") return;
        const ledger = clientLedger(client, found.price, client.horizon ?? 1);
        const worth = ledger.reduce((sum, { year, saving }) => sum + saving / (1 + client.discountRate) ** year, 0);
        expect(Math.abs(worth)).toBeLessThan(1e-6 + 1e-9 * found.price);
      }),
      runs,
    ));

  test("the price floor is at or below the ceiling at the threshold, and above it at every earlier client", () =>
    fc.assert(
      fc.property(listedPlan, fc.integer({ min: 0, max: 60_000 }), (plan, ceiling) => {
        const compiled = compile(plan);
        const threshold = replicationThreshold(compiled, ceiling);
        const floor = (n: number): number => priceFloor(compiled, n);
        if (threshold.kind === "never") {
          for (let n = 1; n <= compiled.last; n += 1) expect(floor(n)).toBeGreaterThan(ceiling);
          return;
        }
        expect(floor(threshold.deployment)).toBeLessThanOrEqual(ceiling);
        for (let n = 1; n < threshold.deployment; n += 1) expect(floor(n)).toBeGreaterThan(ceiling);
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    ));

  test("thresholdBeyond gives the least number of clients that reaches the threshold", () =>
    fc.assert(
      fc.property(listedPlan, fc.double({ min: 0.01, max: 5000, noNaN: true }), (plan, ceiling) => {
        const compiled = compile(plan);
        const last = compiled.spans.at(-1);
        const beyond = thresholdBeyond(compiled, ceiling);
        fc.pre(last !== undefined && replicationThreshold(compiled, ceiling).kind === "never");
        const listing = (clients: number): typeof compiled =>
          compile({
            ...plan,
            segments: plan.segments.map((one) =>
              one === last.segment ? { ...one, clients: clients - last.before } : one,
            ),
          });
        if (beyond === undefined) {
          expect(replicationThreshold(listing(1e9), ceiling).kind).toBe("never");
          return;
        }
        expect(beyond).toBeGreaterThan(compiled.last);
        expect(replicationThreshold(listing(beyond), ceiling)).toEqual({ kind: "reached", deployment: beyond });
        expect(replicationThreshold(listing(beyond - 1), ceiling).kind).toBe("never");
        expect(priceFloor(listing(beyond), beyond)).toBeLessThanOrEqual(ceiling * (1 + 1e-12));
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    ));

  test("unlimited clients have no threshold beyond", () => {
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const [segment] = plan.segments;
        fc.pre(segment !== undefined);
        const endless = compile({ ...plan, segments: [{ ...segment, clients: Infinity }] });
        expect(thresholdBeyond(endless, 0)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});
