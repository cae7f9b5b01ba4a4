import type { Grid } from "./grid";
import { Host } from "./Host";
import { watchGrid } from "./watchGrid";
import { Worksheet } from "./objects/Worksheet";

/** Serves real office.js batches over the grid. */
export function openHost(grid: Grid): Host {
  const host = new Host(grid, (owner, sheetId) => new Worksheet(owner, sheetId));
  watchGrid(host);
  return host;
}
