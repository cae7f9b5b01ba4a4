import { tokens } from "@fluentui/react-components";

/**
 * Keeps a footer visible at the bottom of the scrolled area, however long the view is. The negative offset covers the
 * padding below the last section.
 */
export const STICKY_FOOTER = {
  position: "sticky",
  bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
  zIndex: 1,
} as const;
