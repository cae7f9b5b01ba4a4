/**
 * Income tax by fiscal year, with losses carried forward:
 *
 *     used = min(losses carried, loss limit · max(0, profit)),   tax = rate · max(0, profit - used)
 *     losses carried += max(0, -profit) - used
 *
 * A loss gives no refund. The sides of each maximum and minimum are decided on exact amounts, once for all arithmetics.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { OncePerArithmetic } from "../arithmetic/OncePerArithmetic";
import { signOf } from "../arithmetic/evaluate";
import type { Terms } from "../cost/inputs";

/** Tax of a fiscal year, and the losses carried after it. */
type TaxYear<T> = Readonly<{ tax: T; carried: T }>;

/** `all`: every loss carried is used; `limited`: the loss limit comes first; `loss`: the year has no profit. */
type Case = "all" | "limited" | "loss";

/** The tax of each fiscal year. profit: of a fiscal year, by its index. */
export function incomeTax(
  years: number,
  profit: <T>(a: Arithmetic<T>, year: number) => T,
  { taxRate = 0, lossLimit = 1 }: Terms,
): <T>(a: Arithmetic<T>) => readonly T[] {
  const cases: Case[] = [];
  const taxes = new OncePerArithmetic();

  const taxYears = <T>(a: Arithmetic<T>, count: number): readonly TaxYear<T>[] => {
    const list: TaxYear<T>[] = [];
    let carried = a.of(0);
    for (let year = 0; year < count; year += 1) {
      const gained = profit(a, year);
      const found = cases[year];
      if (found === "loss") {
        carried = a.minus(carried, gained);
        list.push({ tax: a.of(0), carried });
        continue;
      }
      const used = found === "limited" ? a.times(a.of(lossLimit), gained) : carried;
      carried = a.minus(carried, used);
      list.push({ tax: a.times(a.of(taxRate), a.minus(gained, used)), carried });
    }
    return list;
  };

  for (let year = 0; year < years; year += 1) cases.push(caseOf(year));
  return (a) => taxes.get(a, () => taxYears(a, years).map(({ tax }) => tax));

  function caseOf(year: number): Case {
    if (signOf(<T>(a: Arithmetic<T>) => profit(a, year)) <= 0) return "loss";
    const beyondLimit = signOf(<T>(a: Arithmetic<T>) => {
      const carried = taxYears(a, year).at(-1)?.carried ?? a.of(0);
      return a.minus(carried, a.times(a.of(lossLimit), profit(a, year)));
    });
    return beyondLimit > 0 ? "limited" : "all";
  }
}
