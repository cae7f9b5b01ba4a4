import type { Driver } from "./inputs";
import type { DriverFigure } from "./inputConstraints";

/** A figure of a driver. Of a driver with price breaks, `rate` is the rate of its first row. */
export const driverFigure = (driver: Driver, figure: DriverFigure): number =>
  figure === "rate" ? (driver.rates[0]?.rate ?? 0) : driver[figure];
