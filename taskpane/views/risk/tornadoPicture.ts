import type { Tornado } from "../../../src/engine/risk/tornado";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";
import type { Messages } from "../../../src/i18n/en/pane";

/** The bars for a chart in a sheet, in the order shown in the pane. */
export const tornadoPicture = ({ likely, bars }: Tornado, t: Messages["risk"]): ChartPicture => ({
  title: t.tornadoTitle,
  labels: { input: t.input, low: t.atLow, high: t.atHigh, likely: t.atLikely },
  likely,
  bars: bars.map(({ input, atLow, atHigh }) => ({ input, atLow, atHigh })),
});
