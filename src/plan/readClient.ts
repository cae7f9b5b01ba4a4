import type { Client } from "../engine/client/Client";
import type { Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { parseLabels } from "./cells/parseLabels";
import { CLIENT } from "../schema/client";
import { defaultsOf } from "../schema/schema";
import type { Result } from "./Problem";

const ARGUMENT = "client";
const EXAMPLE = "Client[[#Headers],[#Data]]";

/** No costs, no horizon and no required payback. */
const DEFAULTS: Client = defaultsOf(CLIENT);

/** The client block: labels next to values. `headless`: without its header row. */
export function readClient(cells: Cells, { headless = false } = {}): Result<Client> {
  const read = parseLabels(cells, { argument: ARGUMENT, schema: CLIENT, example: EXAMPLE, headless });
  if (!read.ok) return read;
  const { values, rows } = read.value;
  const alone = countsOnlyWith({ argument: ARGUMENT, values, rows }, CLIENT);
  if (alone.length > 0) return { ok: false, problems: alone };
  const given = Object.fromEntries([...values].map(([label, value]) => [CLIENT[label].key, value]));
  return { ok: true, value: { ...DEFAULTS, ...given } };
}
