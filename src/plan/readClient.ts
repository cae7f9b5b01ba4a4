import type { Client } from "../engine/client/Client";
import { AMOUNT, type Constraint, SIGNED_AMOUNT, YEARLY_RATE, YEARS, YEARS_AND_PARTS } from "../engine/constraints";
import type { Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { parseLabels } from "./cells/parseLabels";
import { CLIENT_LABELS, type ClientLabel } from "../schema/clientLabels";
import type { Result } from "./Problem";

const ARGUMENT = "client";
const EXAMPLE = "Client[[#Headers],[#Data]]";

const FIELDS: Readonly<Record<ClientLabel, readonly [field: keyof Client, rule: Constraint]>> = {
  "Incumbent cost a year": ["incumbent", AMOUNT],
  "Benefit a year": ["benefit", AMOUNT],
  "Training hours": ["trainingHours", AMOUNT],
  Wage: ["wage", AMOUNT],
  "Downtime cost": ["downtime", AMOUNT],
  "Own hardware": ["ownHardware", AMOUNT],
  "Power and cooling a year": ["power", AMOUNT],
  "Network a year": ["network", AMOUNT],
  "Protection (damp, heat, power)": ["protection", AMOUNT],
  "Fee a month": ["fee", SIGNED_AMOUNT],
  "Horizon years": ["horizon", YEARS],
  "Required payback years": ["requiredPayback", YEARS_AND_PARTS],
  "Discount rate": ["discountRate", YEARLY_RATE],
};

const RULES = Object.fromEntries(CLIENT_LABELS.map((label) => [label, FIELDS[label][1]])) as Readonly<
  Record<ClientLabel, Constraint>
>;

/** The figure of each label. */
export const CLIENT_FIGURES = Object.fromEntries(CLIENT_LABELS.map((label) => [label, FIELDS[label][0]])) as Readonly<
  Record<ClientLabel, keyof Client>
>;

/** Defaults for missing labels: no costs, no horizon and no required payback. */
const DEFAULTS: Client = {
  incumbent: 0,
  benefit: 0,
  trainingHours: 0,
  wage: 0,
  downtime: 0,
  ownHardware: 0,
  power: 0,
  network: 0,
  protection: 0,
  fee: 0,
  discountRate: 0,
};

/** The client block: labels next to values. `headless`: without its header row. */
export function readClient(cells: Cells, { headless = false } = {}): Result<Client> {
  const read = parseLabels(cells, { argument: ARGUMENT, rules: RULES, example: EXAMPLE, headless });
  if (!read.ok) return read;
  const { values, rows } = read.value;
  const alone = countsOnlyWith({ argument: ARGUMENT, values, rows }, [["Training hours", "Wage"]]);
  if (alone.length > 0) return { ok: false, problems: alone };
  const given = Object.fromEntries([...values].map(([label, value]) => [FIELDS[label][0], value]));
  return { ok: true, value: { ...DEFAULTS, ...given } };
}
