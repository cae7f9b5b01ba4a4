import type { Tornado } from "../../../src/engine/risk/tornado";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";
import type { Messages } from "../../../src/i18n/en/pane";

/** The bars for a chart in a sheet, in the order shown in the pane. */
export const tornadoPicture = ({ likely, bars }: Tornado, words: Messages["risk"]): ChartPicture => ({
  title: words.tornadoTitle,
  words: { input: words.input, low: words.atLow, high: words.atHigh, likely: words.atLikely },
  likely,
  bars: bars.map(({ input, atLow, atHigh }) => ({ input, atLow, atHigh })),
});
