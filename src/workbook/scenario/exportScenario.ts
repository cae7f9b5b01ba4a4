/** A model of the workbook as a scenario for a file; formulas become values. */
import {
  DRIVER_KEYS,
  type Key,
  CORRELATION_KEYS,
  SEGMENT_KEYS,
  TERM_KEYS,
  UNCERTAINTY_KEYS,
  withoutBlankOptions,
} from "../../plan/json/keys";
import { MAX_PROFILES, type Scenario, type ScenarioCell, type ScenarioRow } from "../../plan/json/Scenario";
import { findModel } from "../model/findModels";
import { runExcel } from "../office/runExcel";
import type { ModelReference } from "../model/Model";
import type { BlockCells } from "./blockCells";
import type { CopyWarning } from "../model/CopyWarning";
import { foundBlocks, moneyOf, omissionWarnings, titleOf } from "./copyOfModel";
import { readModelSheet } from "./readModelSheet";

export type ExportedScenario = Readonly<{
  scenario: Scenario;
  /** Content that a file cannot hold. */
  notes: readonly CopyWarning[];
}>;

export const exportScenario = (reference: ModelReference): Promise<ExportedScenario> =>
  runExcel(
    async (context) => {
      const model = await findModel(context, reference);
      const { risk } = model;
      const source = await readModelSheet(context, model.reference);
      const found = foundBlocks(source, { everything: true });
      const client = clientsOf(found.clients);
      const scenario = {
        title: titleOf(source),
        ...moneyOf(source),
        drivers: blockRows(found.drivers, DRIVER_KEYS),
        segments: blockRows(found.segments, SEGMENT_KEYS),
        terms: rowsOf(valuesIn(found.terms), TERM_KEYS),
        ...client,
        uncertainty: rowsOf(risk?.uncertainty ?? [], UNCERTAINTY_KEYS),
        correlations: rowsOf(risk?.correlations ?? [], CORRELATION_KEYS),
      };
      return { scenario, notes: omissionWarnings(found) };
    },
    { retry: true },
  );

const valuesIn = (block: BlockCells | undefined): readonly (readonly unknown[])[] =>
  (block?.rows ?? []).map((row) => row.map((cell) => cell?.value));

/** The cells of a block in the order of the keys. */
function blockRows(block: BlockCells | undefined, keys: readonly Key[]): readonly ScenarioRow[] {
  const places = keys.map(({ column }) => block?.headers.indexOf(column) ?? -1);
  const cells = valuesIn(block).map((row) => places.map((place) => row[place]));
  return rowsOf(cells, keys).map((row) => withoutBlankOptions(row, keys, (cell) => cell === null));
}

/** Rows below the header that are not blank. */
function rowsOf(block: readonly (readonly unknown[])[], keys: readonly Key[]): readonly ScenarioRow[] {
  return block
    .slice(1)
    .map((row) => keys.map(({ kind }, index) => cellOf(row[index], kind)))
    .filter((row) => row.some((cell) => cell !== null));
}

/** A number typed as a name becomes text. Wrong values stay wrong, so that they are reported. */
function cellOf(value: unknown, kind: Key["kind"]): ScenarioCell {
  if (typeof value === "number" && kind === "number") return value;
  if (value === undefined || value === null || value === "" || (value === 0 && kind === "text")) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

function clientsOf(block: BlockCells | undefined): Pick<Scenario, "profiles" | "clients"> {
  const [header = [], ...rows] = valuesIn(block);
  const columns = Array.from({ length: MAX_PROFILES }, (_, index) => index + 1);
  const used = columns.findLast((column) => [header, ...rows].some((row) => cellOf(row[column], "text") !== null)) ?? 0;
  const kinds: readonly Key["kind"][] = ["text", ...columns.map(() => "number" as const), "text", "text"];
  return {
    profiles: columns.slice(0, used).map((column) => String(cellOf(header[column], "text") ?? "")),
    clients: rows
      .map((row) => kinds.map((kind, index) => cellOf(row[index], kind)))
      .filter((row) => row.some((cell) => cell !== null)),
  };
}
