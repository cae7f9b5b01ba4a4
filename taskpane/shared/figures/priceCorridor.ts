/** Compares the vendor's price floor with the price that each client can pay. */
import type { Client } from "../../../src/engine/client/Client";
import { clientPayback, type ClientPayback } from "../../../src/engine/client/clientPayback";
import { priceCeiling, type PriceCeiling } from "../../../src/engine/client/priceCeiling";
import { replicationThreshold } from "../../../src/engine/client/replicationThreshold";
import { thresholdBeyond } from "../../../src/engine/client/thresholdBeyond";
import { exchangeFactor } from "../../../src/engine/cost/exchange";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { priceFloor } from "../../../src/engine/decision/priceFloor";
import type { Breakeven } from "../../../src/engine/decision/Verdict";
import type { Cells } from "../../../src/plan/cells/Cell";
import type { Problem } from "../../../src/plan/Problem";
import { type ClientProfile, readClients } from "../../../src/plan/readClients";

export type ProfileView = Readonly<{
  name: string;
  client: Client;
  ceiling: PriceCeiling | Readonly<{ kind: "unbounded" }>;
  /** The price of the segment with the same name as the profile. */
  price?: number;
  payback?: ClientPayback;
  /** Present if the client can pay anything at all. */
  threshold?: Breakeven;
  /**
   * If fewer clients are listed than the threshold needs: the client at which it would be reached with more clients
   * listed.
   */
  beyond?: number;
}>;

export type PriceCorridor = Readonly<{
  profiles: readonly ProfileView[];
  floors: readonly Readonly<{ deployment: number; floor: number }>[];
  problems: readonly Problem[];
}>;

const MAX_POINTS = 120;
/** For a plan without a last client the chart ends here, or at a multiple of the last threshold. */
const DEFAULT_LAST = 200;
const CHART_EXTENSION = 1.5;

export function priceCorridor(compiled: CompiledPlan, cells: Cells): PriceCorridor {
  const { profiles, problems } = readClients(cells);
  const views = profiles.map((profile) => viewOf(compiled, profile));
  return { profiles: views, floors: floorsOf(compiled, views), problems };
}

function viewOf(compiled: CompiledPlan, { name, client }: ClientProfile): ProfileView {
  const bounded = client.horizon !== undefined || client.requiredPayback !== undefined;
  const ceiling = bounded ? priceCeiling(client) : ({ kind: "unbounded" } as const);
  const segment = compiled.plan.segments.find((one) => one.name.toLowerCase() === name.toLowerCase());
  // A client thinks in the money of the plan.
  const price = segment && segment.price * exchangeFactor(compiled.plan.terms, segment.currency);
  return {
    name,
    client,
    ceiling,
    ...(price === undefined ? {} : { price, payback: clientPayback(client, price) }),
    ...(ceiling.kind === "found" ? thresholdOf(compiled, ceiling.price) : {}),
  };
}

function thresholdOf(compiled: CompiledPlan, ceiling: number): Pick<ProfileView, "threshold" | "beyond"> {
  const threshold = replicationThreshold(compiled, ceiling);
  const beyond = threshold.kind === "reached" ? undefined : thresholdBeyond(compiled, ceiling);
  return { threshold, ...(beyond === undefined ? {} : { beyond }) };
}

function floorsOf(compiled: CompiledPlan, views: readonly ProfileView[]): PriceCorridor["floors"] {
  const thresholds = views.flatMap(({ threshold }) => (threshold?.kind === "reached" ? [threshold.deployment] : []));
  const last =
    compiled.clients === Infinity
      ? Math.min(compiled.last, Math.max(DEFAULT_LAST, ...thresholds.map((n) => Math.ceil(n * CHART_EXTENSION))))
      : compiled.last;
  const step = Math.ceil(last / MAX_POINTS);
  const deployments = Array.from({ length: Math.ceil(last / step) }, (_, index) => 1 + index * step);
  const all = [...new Set([...deployments, ...thresholds.filter((n) => n <= last), last])].sort((a, b) => a - b);
  return all.map((deployment) => ({ deployment, floor: priceFloor(compiled, deployment) }));
}
