/** Values for the examples of functions: names and figures of the current model. */
import type { Uncertainty } from "../../../src/engine/risk/Uncertainty";
import { initialRanges } from "../../../src/plan/suggestedRanges";
import { readClients } from "../../../src/plan/readClients";
import type { LanguageCode } from "../../../src/i18n/languages";
import type { Model } from "../../../src/workbook/model/Model";
import { profileName } from "../../../src/workbook/model/modelNames";
import type { Evaluation } from "../../shared/figures/evaluate";

export type SampleArguments = Readonly<{
  drivers: string;
  segments: string;
  terms: string;
  /** The name of the first client profile, or one profile as an array. */
  client: string;
  /** Uncertain inputs as an array. */
  uncertainty: string;
  /** The breakeven client if there is one, otherwise half of the clients. */
  n: number;
  last: number;
  step: number;
  /** The name of the driver with the steepest learning curve, in quotes. */
  driver: string;
  driverCount: number;
  first: number;
  slope: number;
  price: number;
  horizon: number;
  clientYears: number;
  uncertain: number;
  /** The code of the language, in quotes. */
  language: string;
}>;

/** A text as a formula literal: in quotes, with its own quotes doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const MAX_LAST = 100;
const SAMPLE_ROWS = 10;
const INPUTS = 3;
const DEFAULT_PRICE = 40_000;

export function sampleArguments(
  { reference, cells }: Model,
  { compiled, verdict }: Evaluation,
  language: LanguageCode,
): SampleArguments {
  const { drivers, segments, terms } = compiled.plan;
  const { sustained } = verdict;
  const half = Math.min(Math.ceil(compiled.last / 2), MAX_LAST);
  const last = Math.min(compiled.last, MAX_LAST);
  const uncertain = initialRanges(compiled.plan).slice(0, INPUTS);
  const profile = readClients(cells.clients ?? []).profiles[0];
  const learning = [...drivers].sort((a, b) => a.slope - b.slope)[0];
  return {
    ...reference.names,
    client: profile === undefined ? ONE_CLIENT : profileName(reference.names, 1),
    uncertainty: rangesBlock(uncertain),
    n: sustained.kind === "reached" ? sustained.deployment : half,
    last,
    step: Math.ceil(last / SAMPLE_ROWS),
    driver: quoted(learning?.name ?? ""),
    driverCount: drivers.length,
    first: learning?.first ?? 1,
    slope: learning?.slope ?? 1,
    price: segments.find(({ price }) => price > 0)?.price ?? DEFAULT_PRICE,
    horizon: terms.horizon ?? 0,
    clientYears: profile?.client.horizon ?? ONE_CLIENT_YEARS,
    uncertain: uncertain.length,
    language: quoted(language),
  };
}

const ONE_CLIENT_YEARS = 5;
const ONE_CLIENT = `{"Incumbent cost a year",60000;"Fee a month",750;"Horizon years",${ONE_CLIENT_YEARS}}`;

function rangesBlock(inputs: readonly Uncertainty[]): string {
  const rows = inputs.map(({ name, low, likely, high }) => `${quoted(name)},${low},${likely},${high}`);
  return `{"Input","Low","Likely","High";${rows.join(";")}}`;
}
