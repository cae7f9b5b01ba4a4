import { tokens } from "@fluentui/react-components";
import { CHART_COLORS } from "../../taskpane/shared/charts/chartColors";
import { sheetColor } from "../../taskpane/shared/charts/sheetColor";

test("every chart color has a color on a white sheet in both themes of the pane", () => {
  const colors = [...Object.values(CHART_COLORS).flat(), tokens.colorBrandForeground1];
  const found = colors.map(sheetColor);
  for (const color of found) expect(color).toMatch(/^#[0-9A-F]{6}$/);
  expect(new Set(found).size).toBe(new Set(colors).size);
  expect(sheetColor("red")).toBeUndefined();
});
