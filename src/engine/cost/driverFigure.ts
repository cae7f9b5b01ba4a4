import type { Driver } from "./inputs";
import type { AnyDriverFigure } from "./inputConstraints";

/**
 * A figure of a driver. Of a driver with price breaks, `rate` is the rate of its first row. A change that the plan
 * leaves out is 0.
 */
export const driverFigure = (driver: Driver, figure: AnyDriverFigure): number =>
  figure === "rate" ? (driver.rates[0]?.rate ?? 0) : (driver[figure] ?? 0);
