/**
 * Values of the ROLLOUT cells of a model sheet, calculated by the engine, by address. A file with these values needs no
 * add-in.
 */
import "../../i18n/allVerdictCatalogs";
import { clientPayback } from "../../engine/client/clientPayback";
import { priceCeiling } from "../../engine/client/priceCeiling";
import { replicationThreshold } from "../../engine/client/replicationThreshold";
import type { CompiledPlan } from "../../engine/cost/compile";
import { deploymentTable } from "../../engine/cost/deploymentTable";
import { totalCost, unitCost, margin } from "../../engine/cost/totals";
import { exchangeFactor } from "../../engine/cost/exchange";
import { breakeven } from "../../engine/decision/breakeven";
import { judge } from "../../engine/decision/judge";
import { priceFloor } from "../../engine/decision/priceFloor";
import { unitBreakeven } from "../../engine/decision/unitBreakeven";
import type { Cells } from "../../plan/cells/Cell";
import type { LanguageCode } from "../../i18n/languages";
import { verdictText } from "../../plan/wording/verdictText";
import { sheetMessages, type SheetMessages } from "../../i18n/sheetMessages";
import { deploymentOrNone, type EngineValue, type EngineValues, REFUSED } from "../EngineValues";
import { corridorCell, NO_PRICE } from "./corridor";
import { FIRST_COLUMN, PROFILE_COLUMNS } from "./inputColumns";
import { type ModelLayout, rowsIn, VERDICT_ROWS } from "./modelLayout";
import { boundedClient } from "./profileCeiling";

/** `clients`: the block of profiles, side by side. Requires a plan with at least one client. */
export function modelValues(
  compiled: CompiledPlan,
  clients: Cells,
  layout: ModelLayout,
  language: LanguageCode = "en",
): EngineValues {
  const { results, checks } = layout;
  const { last } = compiled;
  const t = sheetMessages(language);
  const clientsInTable = Math.min(last, rowsIn(layout.deploymentTable));
  const middle = Math.ceil(clientsInTable / 2);
  const first = deploymentOrNone(breakeven(compiled, "first"), t);
  const sustained = deploymentOrNone(breakeven(compiled, "sustained"), t);
  const figures: readonly (EngineValue | undefined)[] = [
    sustained,
    first,
    deploymentOrNone(unitBreakeven(compiled), t),
    undefined,
    margin(compiled, last),
    undefined,
    undefined,
    unitCost(compiled, 1),
    unitCost(compiled, last),
    priceFloor(compiled, last),
  ];
  const compared: readonly EngineValue[] = [
    unitCost(compiled, middle),
    totalCost(compiled, 1),
    totalCost(compiled, clientsInTable),
    margin(compiled, middle),
    margin(compiled, clientsInTable),
    typeof first === "number" && first <= clientsInTable ? first : t.common.none,
    last > clientsInTable ? sustainedInTable(compiled, clientsInTable, t) : sustained,
  ];
  const profiles = PROFILE_COLUMNS.map((_, index) => profile(compiled, clients, index, t));
  // The checks of the clients are the last ones; some checks between them and the first are native on both sides.
  const profileValues = profiles.flatMap(({ ceiling, payback }) => [ceiling, payback]);
  const values: readonly (readonly [string, EngineValue])[] = [
    [`${FIRST_COLUMN}${VERDICT_ROWS.first}`, verdictText(judge(compiled), language)],
    ...figures.flatMap((value, row) => (value === undefined ? [] : [[`C${results.first + row}`, value] as const])),
    ...compared.map((value, row) => [`D${checks.first + row}`, value] as const),
    ...profileValues.map((value, row) => [`D${checks.last - profileValues.length + 1 + row}`, value] as const),
    ...profiles.map(
      ({ threshold }, index) => [thresholdCell(layout, PROFILE_COLUMNS[index] ?? "C"), threshold] as const,
    ),
  ];
  return new Map(values);
}

const thresholdCell = (layout: ModelLayout, letter: string): string =>
  `${letter}${Number(corridorCell(layout, "payback", letter).slice(letter.length)) + 1}`;

/** The breakeven within the deployment table, if it ends before the clients do. */
function sustainedInTable(compiled: CompiledPlan, clientsInTable: number, t: SheetMessages): EngineValue {
  const rows = deploymentTable(compiled, { from: 1, last: clientsInTable, step: 1 });
  const below = rows.filter(({ cumulativeMargin }) => cumulativeMargin < 0).at(-1)?.deployment ?? 0;
  return below < clientsInTable ? below + 1 : t.common.none;
}

type Profile = Readonly<{ ceiling: EngineValue; payback: EngineValue; threshold: EngineValue }>;

function profile(compiled: CompiledPlan, cells: Cells, index: number, t: SheetMessages): Profile {
  const { none } = t.common;
  const [header = [], ...rows] = cells;
  const price = priceOf(compiled, header[index + 1]);
  const ifPriced = (payback: EngineValue): EngineValue => (price === undefined ? NO_PRICE : payback);
  // As in ./corridor for a profile without any figure.
  if (!rows.some((row) => typeof row[index + 1] === "number"))
    return { ceiling: none, payback: ifPriced(none), threshold: none };
  const client = boundedClient(cells, index);
  if (client === undefined) return { ceiling: REFUSED, payback: ifPriced(REFUSED), threshold: REFUSED };
  const ceiling = priceCeiling(client);
  const paid = price === undefined ? undefined : clientPayback(client, price);
  return {
    ceiling: ceiling.kind === "found" ? ceiling.price : none,
    payback: ifPriced(paid?.kind === "reached" ? paid.years : none),
    threshold: ceiling.kind === "found" ? deploymentOrNone(replicationThreshold(compiled, ceiling.price), t) : none,
  };
}

/**
 * Total price of the segments with the name of a profile, added up as on the sheet; undefined if no segment has that
 * name.
 */
function priceOf({ plan }: CompiledPlan, name: unknown): number | undefined {
  const called = plan.segments.filter(
    (one) => typeof name === "string" && one.name.toLowerCase() === name.trim().toLowerCase(),
  );
  return called.length === 0
    ? undefined
    : called.reduce((sum, { price, currency }) => sum + price * exchangeFactor(plan.terms, currency), 0);
}
