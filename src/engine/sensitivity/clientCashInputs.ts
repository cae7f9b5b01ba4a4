/** Which inputs the prices, fees and run cost depend on that clients pay in some months of the plan. */
import type { CompiledPlan } from "../cost/compile";
import type { AnySegmentNumber } from "../cost/inputConstraints";
import type { Segment } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";
import { completions } from "../time/completions";
import { deliveries } from "../time/deliveries";
import { exchangeInputs } from "./exchangeInputs";
import { ofSegment } from "./segmentInputs";
import { hasService, paymentsOf, serviceColumns } from "./serviceInputs";

/** Months of the plan that count: those after `after`, through `through`. */
type PlanMonths = Readonly<{ after: number; through: number }>;

/** What clients completed in one month pay within the months that count. */
type Payments = Readonly<{ columns: readonly AnySegmentNumber[]; inCurrency: boolean; laterInCurrency: boolean }>;

/** Prices are received a payment delay after the month of completion. */
export function clientCashInputs(compiled: CompiledPlan, months: PlanMonths): readonly InputRef[] {
  const { plan } = compiled;
  const { completed } = deliveries(compiled);
  const found = compiled.spans.map(({ segment, ...span }) => {
    const payments = completions({ segment, ...span }, completed).flatMap((count, month) =>
      count > 0 && month <= months.through ? [paymentsIn(segment, month, plan.terms.paymentDelay, months)] : [],
    );
    return { segment, payments };
  });
  const having = (isSo: (one: Payments) => boolean): readonly Segment[] =>
    found.filter(({ payments }) => payments.some(isSo)).map(({ segment }) => segment);
  return [
    ...found.flatMap(({ segment, payments }) =>
      ofSegment(
        plan,
        plan.segments.indexOf(segment),
        payments.flatMap(({ columns }) => columns),
      ),
    ),
    ...exchangeInputs(
      plan,
      "rate",
      having(({ inCurrency }) => inCurrency),
    ),
    ...exchangeInputs(
      plan,
      "change",
      having(({ laterInCurrency }) => laterInCurrency),
    ),
  ];
}

/** Prices of month 1 are those of the plan, so that a rise or fall counts from month 2 on. */
const isLater = (month: number): boolean => month >= 2;

function paymentsIn(segment: Segment, completedIn: number, paymentDelay: number, months: PlanMonths): Payments {
  const { price, fee, runCost } = segment;
  const paidIn = completedIn + paymentDelay;
  const getsPrice = paidIn > months.after && paidIn <= months.through;
  const own = { after: Math.max(0, months.after - completedIn), through: months.through - completedIn };
  const options = { months: own, nominal: true };
  const [invoice, run] = paymentsOf(segment, own);
  const later = isLater(completedIn);
  const serves = hasService(segment, options);
  return {
    columns: [
      ...(getsPrice ? (["price"] as const) : []),
      ...serviceColumns(segment, options),
      ...(later && ((getsPrice && price > 0) || (fee > 0 && invoice(1))) ? (["priceRise"] as const) : []),
      ...(runCost > 0 && run(1) ? (["costRise"] as const) : []),
    ],
    inCurrency: (getsPrice && price > 0) || serves,
    laterInCurrency: (getsPrice && price > 0 && isLater(paidIn)) || serves,
  };
}
