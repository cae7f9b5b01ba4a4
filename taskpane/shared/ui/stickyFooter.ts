import { tokens } from "@fluentui/react-components";

/**
 * In sight however long the view is, flush with the end of what is in sight: the room below the last section counts as
 * sight too.
 */
export const STICKY_FOOTER = {
  position: "sticky",
  bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
  zIndex: 1,
} as const;
