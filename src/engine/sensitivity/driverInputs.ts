/**
 * Which figures of the drivers a quantity or a cost hangs on. A driver that is off counts by its first quantity alone.
 */
import type { Driver, Plan } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

type DriverTarget = Extract<InputRef, { kind: "driver" }>;

export type DriversAsked = Readonly<{
  /** Something is learnt before: else every quantity is the first one. */
  experienced: boolean;
  /** Months of experts only: rates do not count, and no other driver. */
  expertsOnly?: boolean;
}>;

export function driverInputs({ drivers }: Plan, asked: DriversAsked): readonly InputRef[] {
  return drivers.flatMap((driver, index) =>
    asked.expertsOnly === true && driver.category !== "Expert"
      ? []
      : columnsOf(driver, asked).map((column): InputRef => ({ kind: "driver", driver: index, column })),
  );
}

function columnsOf(
  driver: Driver,
  { experienced, expertsOnly = false }: DriversAsked,
): readonly DriverTarget["column"][] {
  const { first, slope, floor, rates } = driver;
  const on = first > 0;
  const priced = expertsOnly || rates.some(({ rate }) => rate > 0);
  const counts = on && priced;
  return [
    ...(priced ? (["first"] as const) : []),
    ...(on && !expertsOnly ? (["rate"] as const) : []),
    ...(counts && experienced && floor < first ? (["slope"] as const) : []),
    ...(counts && experienced && slope < 1 ? (["floor"] as const) : []),
  ];
}

/** Whether experience changes any quantity at all. */
export const anyLearns = ({ drivers }: Plan, expertsOnly = false): boolean =>
  drivers.some(
    ({ category, first, slope, floor }) => (!expertsOnly || category === "Expert") && slope < 1 && floor < first,
  );

/** Whether any driver is on. */
export const anyOn = ({ drivers }: Plan, expertsOnly = false): boolean =>
  drivers.some(({ category, first, rates }) =>
    expertsOnly ? category === "Expert" && first > 0 : first > 0 && rates.some(({ rate }) => rate > 0),
  );
