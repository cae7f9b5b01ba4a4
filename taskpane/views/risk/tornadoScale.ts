import { scaleLinear } from "d3-scale";
import type { Tornado } from "../../../src/engine/risk/tornado";

/** Maps a result to a position from 0 to 1 across all bars. "Never" is at the far end, beyond every finite result. */
export function tornadoScale({ likely, bars }: Tornado): (value: number) => number {
  const reached = [likely, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(Number.isFinite);
  const [least, most] = [Math.min(...reached), Math.max(...reached)];
  const never = [likely, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].includes(Infinity);
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0.02, never ? 0.85 : 0.98]);
  return (value) => (value === Infinity ? 1 : reached.length === 0 ? 0.5 : scale(value));
}
