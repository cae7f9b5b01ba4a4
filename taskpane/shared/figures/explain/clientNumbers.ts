/** Numbers of the client profiles, one line per profile. */
import type { Client } from "../../../../src/engine/client/Client";
import { oneTimeCost, yearlySaving } from "../../../../src/engine/client/clientFigures";
import { priceFloor } from "../../../../src/engine/decision/priceFloor";
import type { Arithmetic } from "../../../../src/engine/arithmetic/Arithmetic";
import { numberOf } from "../../../../src/engine/arithmetic/evaluate";
import type { ClientFigure } from "./FigureId";
import type { Numbers } from "./WorkedNumbers";

const savingOf = (client: Client): number => numberOf(<T>(a: Arithmetic<T>) => yearlySaving(a, client));
const onceOf = (client: Client): number => numberOf(<T>(a: Arithmetic<T>) => oneTimeCost(a, client));

export const clientNumbers: Readonly<Record<ClientFigure, Numbers>> = {
  canPay: ({ profiles = [] }, { t, formats: { amount } }) =>
    profiles.flatMap(({ name, client, ceiling }) =>
      ceiling.kind !== "found"
        ? []
        : [
            t.numbers.ceiling({
              name,
              saving: amount(savingOf(client)),
              once: amount(onceOf(client)),
              price: amount(ceiling.price),
            }),
          ],
    ),
  clientPayback: ({ profiles = [] }, { t, formats: { amount, tenths } }) =>
    profiles.flatMap(({ name, client, price, payback }) =>
      price === undefined || payback?.kind !== "reached"
        ? []
        : [
            t.numbers.payback({
              name,
              price: amount(price),
              once: amount(onceOf(client)),
              saving: amount(savingOf(client)),
              years: tenths(payback.years),
            }),
          ],
    ),
  threshold: ({ compiled, profiles = [] }, { t, formats: { amount } }) =>
    profiles.flatMap(({ name, ceiling, threshold }) =>
      ceiling.kind !== "found" || threshold?.kind !== "reached"
        ? []
        : [
            t.numbers.floor({
              name,
              n: amount(threshold.deployment),
              floor: amount(priceFloor(compiled, threshold.deployment)),
              ceiling: amount(ceiling.price),
            }),
          ],
    ),
};
