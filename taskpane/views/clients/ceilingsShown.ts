import type { ProfileView } from "../../shared/figures/priceCorridor";

/** The chart leaves out a ceiling above this multiple of the highest one with a price: it would flatten the others. */
export const MAX_HEIGHT_RATIO = 2;

export type WithCeiling = ProfileView & Readonly<{ ceiling: Readonly<{ kind: "found"; price: number }> }>;

/** Profiles with a price, and those without one whose ceilings do not flatten them in the chart. */
export function ceilingsShown(profiles: readonly ProfileView[]): readonly WithCeiling[] {
  const withCeiling = profiles.filter((one): one is WithCeiling => one.ceiling.kind === "found");
  const priced = withCeiling.filter(({ price }) => price !== undefined);
  const most = priced.length === 0 ? Infinity : highestOf(priced) * MAX_HEIGHT_RATIO;
  return withCeiling.filter(({ price, ceiling }) => price !== undefined || ceiling.price <= most);
}

export const highestOf = (withCeiling: readonly WithCeiling[]): number =>
  Math.max(0, ...withCeiling.map(({ ceiling }) => ceiling.price));
