import type { Grid } from "./grid";
import { Host } from "./Host";
import { Worksheet } from "./objects/Worksheet";

/** Serves real office.js batches over the grid. */
export const openHost = (grid: Grid): Host => new Host(grid, (host, sheetId) => new Worksheet(host, sheetId));
