import type { ProfileView } from "../../shared/figures/priceCorridor";

/** The chart leaves out a ceiling above this multiple of the highest one with a price: it would flatten the others. */
export const TALLEST = 2;

export type Ceiled = ProfileView & Readonly<{ ceiling: Readonly<{ kind: "found"; price: number }> }>;

/** Profiles with a price, and those without one whose ceilings do not flatten them in the chart. */
export function ceilingsShown(profiles: readonly ProfileView[]): readonly Ceiled[] {
  const ceiled = profiles.filter((one): one is Ceiled => one.ceiling.kind === "found");
  const asked = ceiled.filter(({ price }) => price !== undefined);
  const most = asked.length === 0 ? Infinity : highestOf(asked) * TALLEST;
  return ceiled.filter(({ price, ceiling }) => price !== undefined || ceiling.price <= most);
}

export const highestOf = (ceiled: readonly Ceiled[]): number =>
  Math.max(0, ...ceiled.map(({ ceiling }) => ceiling.price));
