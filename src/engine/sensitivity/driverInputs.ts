/** Which driver figures a quantity or a cost depends on. For a driver that is off, only the first quantity counts. */
import type { Driver, Plan } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

type DriverTarget = Extract<InputRef, { kind: "driver" }>;

export type DriverFilter = Readonly<{
  /** Whether there is earlier experience. Without it every quantity is the first one. */
  experienced: boolean;
  /** Expert-months only: rates and other drivers do not count. */
  expertsOnly?: boolean;
}>;

export function driverInputs({ drivers }: Plan, filter: DriverFilter): readonly InputRef[] {
  return drivers.flatMap((driver, index) =>
    filter.expertsOnly === true && driver.category !== "Expert"
      ? []
      : columnsOf(driver, filter).map((column): InputRef => ({ kind: "driver", driver: index, column })),
  );
}

function columnsOf(
  driver: Driver,
  { experienced, expertsOnly = false }: DriverFilter,
): readonly DriverTarget["column"][] {
  const { first, slope, floor } = driver;
  const isActive = first > 0;
  const priced = expertsOnly || isPriced(driver);
  const counts = isActive && priced;
  return [
    ...(priced ? (["first"] as const) : []),
    ...(isActive && !expertsOnly ? (["rate"] as const) : []),
    ...(counts && experienced && floor < first ? (["slope"] as const) : []),
    ...(counts && experienced && slope < 1 ? (["floor"] as const) : []),
  ];
}

/** Whether experience changes any quantity that counts. */
export const anyLearns = ({ drivers }: Plan, expertsOnly = false): boolean =>
  drivers.some(
    (driver) =>
      (expertsOnly ? driver.category === "Expert" : isPriced(driver)) &&
      driver.slope < 1 &&
      driver.floor < driver.first,
  );

const isPriced = ({ rates }: Driver): boolean => rates.some(({ rate }) => rate > 0);

/** Whether the driver costs anything. */
export const hasCost = (driver: Driver): boolean => driver.first > 0 && isPriced(driver);

/** Whether any driver is on. */
export const hasActiveDriver = ({ drivers }: Plan, expertsOnly = false): boolean =>
  drivers.some((driver) => (expertsOnly ? driver.category === "Expert" && driver.first > 0 : hasCost(driver)));
