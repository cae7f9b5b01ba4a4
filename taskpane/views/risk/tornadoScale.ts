import { scaleLinear } from "d3-scale";
import type { Tornado } from "../../../src/engine/risk/tornado";

/** Maps a result to a position from 0 to 1 across all bars. "Never" is at the far end, beyond every finite result. */
export function tornadoScale({ likely, bars }: Tornado): (value: number) => number {
  const finite = [likely, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(Number.isFinite);
  const [min, max] = [Math.min(...finite), Math.max(...finite)];
  const never = [likely, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].includes(Infinity);
  const scale = scaleLinear([min, max === min ? min + 1 : max], [0.02, never ? 0.85 : 0.98]);
  return (value) => (value === Infinity ? 1 : finite.length === 0 ? 0.5 : scale(value));
}
