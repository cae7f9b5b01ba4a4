/** Client profiles side by side: labels in the first column, one profile per column, names in the header row. */
import type { Client } from "../engine/client/Client";
import { isBlankOrZero } from "./cells/blank";
import type { Cells } from "./cells/Cell";
import type { Problem } from "./Problem";
import { readClient } from "./readClient";

export type ClientProfile = Readonly<{ name: string; client: Client }>;

/** The valid profiles, and the issues of the others. A column without values is not a profile. */
export function readClients(
  cells: Cells,
): Readonly<{ profiles: readonly ClientProfile[]; problems: readonly Problem[] }> {
  const [header = [], ...rows] = cells;
  const profiles: ClientProfile[] = [];
  const problems: Problem[] = [];
  header.slice(1).forEach((heading, index) => {
    const column = rows.map((row) => [row[0] ?? "", row[index + 1] ?? ""]);
    if (column.every(([, value]) => isBlankOrZero(value ?? ""))) return;
    const name = typeof heading === "string" && !isBlankOrZero(heading) ? heading.trim() : `Client ${index + 1}`;
    const read = readClient(column, { headless: true });
    if (read.ok) profiles.push({ name, client: read.value });
    // Rows count from the header row, and the profile's name identifies the column.
    else problems.push(...read.problems.map((one) => ofProfile(one, name)));
  });
  return { profiles, problems };
}

const ofProfile = ({ row, ...problem }: Problem, profile: string): Problem => ({
  ...problem,
  argument: "clients",
  ...(row === undefined ? {} : { row: row + 1 }),
  profile,
});
