import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Deep teal, a calm match for Excel's green. From shade 80 down its contrast with white is at least 4.5:1. */
const TEAL: BrandVariants = {
  10: "#021414",
  20: "#062322",
  30: "#083331",
  40: "#0a4340",
  50: "#0c504d",
  60: "#0e5c59",
  70: "#0f6866",
  80: "#0f7471",
  90: "#25827f",
  100: "#3f918d",
  110: "#58a09c",
  120: "#71b0ac",
  130: "#8ac0bc",
  140: "#a4d0cd",
  150: "#bee0de",
  160: "#d9f0ee",
};

export const lightTheme: Theme = createLightTheme(TEAL);
export const darkTheme: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForegroundLink: TEAL[130],
};
