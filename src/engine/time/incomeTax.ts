/**
 * Income tax by fiscal year, with losses carried forward:
 *
 *     used = min(losses carried, loss limit · max(0, profit)),   tax = rate · max(0, profit - used)
 *     losses carried += max(0, -profit) - used
 *
 * A loss gives no refund. The sides of each maximum and minimum are decided on exact amounts, once for all arithmetics.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import type { Terms } from "../cost/inputs";

/** Tax of each fiscal year, and the losses used in it and carried after it. */
export type TaxYear<T> = Readonly<{ tax: T; used: T; carried: T }>;

/** `all`: every loss carried is used; `limited`: the loss limit comes first; `loss`: the year has no profit. */
type Case = "all" | "limited" | "loss";

/** profit: of a fiscal year, by its index. */
export function incomeTax(
  years: number,
  profit: <T>(a: Arithmetic<T>, year: number) => T,
  { taxRate = 0, lossLimit = 1 }: Terms,
): <T>(a: Arithmetic<T>) => readonly TaxYear<T>[] {
  const cases: Case[] = [];
  const cache = new Map<object, unknown>();

  const taxYears = <T>(a: Arithmetic<T>, count: number): readonly TaxYear<T>[] => {
    const list: TaxYear<T>[] = [];
    let carried = a.of(0);
    for (let year = 0; year < count; year += 1) {
      const gained = profit(a, year);
      const found = cases[year];
      if (found === "loss") {
        carried = a.minus(carried, gained);
        list.push({ tax: a.of(0), used: a.of(0), carried });
        continue;
      }
      const used = found === "limited" ? a.times(a.of(lossLimit), gained) : carried;
      carried = a.minus(carried, used);
      list.push({ tax: a.times(a.of(taxRate), a.minus(gained, used)), used, carried });
    }
    return list;
  };

  for (let year = 0; year < years; year += 1) cases.push(caseOf(year));
  return <T>(a: Arithmetic<T>): readonly TaxYear<T>[] => {
    const known = (cache.get(a) as readonly TaxYear<T>[] | undefined) ?? taxYears(a, years);
    cache.set(a, known);
    return known;
  };

  function caseOf(year: number): Case {
    if (signOf(<T>(a: Arithmetic<T>) => profit(a, year)) <= 0) return "loss";
    const beyondLimit = signOf(<T>(a: Arithmetic<T>) => {
      const carried = taxYears(a, year).at(-1)?.carried ?? a.of(0);
      return a.minus(carried, a.times(a.of(lossLimit), profit(a, year)));
    });
    return beyondLimit > 0 ? "limited" : "all";
  }
}
