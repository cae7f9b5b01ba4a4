/** Client payback: (price + O) / S years; undefined when the client saves nothing per year. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";
import type { Client } from "./Client";
import { oneTimeCost, yearlySaving } from "./clientFigures";

export type ClientPayback =
  Readonly<{ kind: "reached"; years: number }> | Readonly<{ kind: "never"; yearlySaving: number }>;

export function clientPayback(client: Client, price: number): ClientPayback {
  const saving = <T>(a: Arithmetic<T>): T => yearlySaving(a, client);
  if (signOf(saving) <= 0) return { kind: "never", yearlySaving: numberOf(saving) };
  const years = numberOf(<T>(a: Arithmetic<T>) =>
    a.dividedBy(a.plus(a.of(price), oneTimeCost(a, client)), yearlySaving(a, client)),
  );
  return { kind: "reached", years };
}
