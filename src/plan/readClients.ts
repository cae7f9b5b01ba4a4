/** Client profiles side by side: labels in the first column, a profile a column, their names in the header row. */
import type { Client } from "../engine/client/Client";
import { isBlankOrZero } from "./cells/blank";
import type { Cells } from "./cells/Cell";
import type { Problem } from "./Problem";
import { readClient } from "./readClient";

export type ClientProfile = Readonly<{ name: string; client: Client }>;

/** The profiles that can be read, and what is wrong with the others; a column without values is no profile. */
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
    // Rows are counted with the header, and the profile's name tells the column.
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
