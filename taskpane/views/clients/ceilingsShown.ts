import type { ProfileView } from "../../shared/figures/priceCorridor";

/** What is so many times the highest ceiling is left out of the picture: it would press the rest flat. */
export const TALLEST = 2;

export type Ceiled = ProfileView & Readonly<{ ceiling: Readonly<{ kind: "found"; price: number }> }>;

/** Those that are asked a price, and of the others what does not press these flat. */
export function ceilingsShown(profiles: readonly ProfileView[]): readonly Ceiled[] {
  const ceiled = profiles.filter((one): one is Ceiled => one.ceiling.kind === "found");
  const asked = ceiled.filter(({ price }) => price !== undefined);
  const most = asked.length === 0 ? Infinity : highestOf(asked) * TALLEST;
  return ceiled.filter(({ price, ceiling }) => price !== undefined || ceiling.price <= most);
}

export const highestOf = (ceiled: readonly Ceiled[]): number =>
  Math.max(0, ...ceiled.map(({ ceiling }) => ceiling.price));
