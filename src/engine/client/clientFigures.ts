/**
 * One-time cost and yearly saving of a client:
 *
 *     O = training hours · wage + downtime + own hardware + protection
 *     S = incumbent + benefit - (12 · fee + power and cooling + network)
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { Client } from "./Client";

const MONTHS = 12;

export function oneTimeCost<T>(a: Arithmetic<T>, client: Client): T {
  const training = a.times(a.of(client.trainingHours), a.of(client.wage));
  return a.plus(a.plus(training, a.of(client.downtime)), a.plus(a.of(client.ownHardware), a.of(client.protection)));
}

/** Yearly cost of the solution less its benefit. */
export function yearlySolution<T>(a: Arithmetic<T>, client: Client): T {
  const running = a.plus(a.of(client.power), a.of(client.network));
  return a.minus(a.plus(a.times(a.of(MONTHS), a.of(client.fee)), running), a.of(client.benefit));
}

export function yearlySaving<T>(a: Arithmetic<T>, client: Client): T {
  return a.minus(a.of(client.incumbent), yearlySolution(a, client));
}
