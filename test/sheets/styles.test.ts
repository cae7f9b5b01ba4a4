/** Contrast of text on its fill, in normal colors and in a dark grid that inverts colors. */
import { invertColorByMatrix } from "@univerjs/core";
import { STYLES } from "../../src/sheets/styles";

type Color = readonly [number, number, number];
const WHITE = "#FFFFFF";
const MIN_CONTRAST = 4.5;

const colorOf = (text: string): Color => {
  const part = (from: number): number => Number.parseInt(text.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
};
const turned = (color: Color): Color => invertColorByMatrix([...color]);

/** Contrast ratio of WCAG 2. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(STYLES))("%s: text is readable on its fill", (_, { color, fill = WHITE }) => {
  const [text, behind] = [colorOf(color), colorOf(fill)];
  expect(contrast(text, behind)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  expect(contrast(turned(text), turned(behind))).toBeGreaterThanOrEqual(MIN_CONTRAST);
});
