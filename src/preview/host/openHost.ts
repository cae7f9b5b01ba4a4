import type { OpenGrid } from "../openGrid";
import { Host } from "./Host";
import { watchGrid } from "./watchGrid";
import { Worksheet } from "./objects/Worksheet";

/** Serves real office.js batches over the grid. */
export function openHost({ grid, namesChanged }: Pick<OpenGrid, "grid" | "namesChanged">): Host {
  const host = new Host(grid, (owner, sheetId) => new Worksheet(owner, sheetId), namesChanged);
  watchGrid(host);
  return host;
}
