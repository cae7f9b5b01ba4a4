import { tokens } from "@fluentui/react-components";

/** Distinguishable by lightness as well as by hue, in both themes. */
export const CHART_COLORS = {
  cost: tokens.colorPaletteDarkOrangeForeground1,
  contribution: tokens.colorNeutralForeground2,
  margin: tokens.colorBrandForeground1,
  /** Colors of the clients' price ceilings, one per client. */
  ceilings: [
    tokens.colorPaletteBlueForeground2,
    tokens.colorPaletteBerryForeground2,
    tokens.colorPaletteForestForeground2,
  ],
} as const;
