/** Finds the models of a workbook by its names, with the cells of their blocks and the sheets that depend on them. */
import { correlationsName } from "../../sheets/risk/correlationsName";
import { type Model, type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, type ModelNames, findModelNames, riskName, riskRuns } from "./modelNames";
import { originOf } from "./originOf";
import { resolveModel } from "./resolveModel";

export type FoundModel = Readonly<{
  model: Model;
  /** Ids and names of its cash flow sheet and of all its risk sheets. */
  relatedSheets: readonly Readonly<{ id: string; name: string }>[];
  /** The active sheet is the model's own or one that depends on it. */
  active: boolean;
}>;

export async function findModels(context: Excel.RequestContext): Promise<readonly FoundModel[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const known = names.items.map(({ name }) => name);
  const found = findModelNames(known).map((model) => ({ names: model, blocks: blocksOf(context, model, known) }));
  if (found.length === 0) return [];
  await context.sync();
  return found.flatMap(({ names, blocks }) => modelOf(names, blocks, active.id) ?? []);
}

/** The current state of one model, even if it has moved since it was read. */
export async function findModel(context: Excel.RequestContext, reference: ModelReference): Promise<Model> {
  const { names } = await resolveModel(context, reference);
  const found = (await findModels(context)).find(({ model }) => model.reference.names.drivers === names.drivers);
  if (found === undefined)
    throw new WorkbookError({ kind: "modelMoved", sheet: reference.sheetName }, { code: "ItemNotFound" });
  return found.model;
}

type Blocks = Readonly<Record<keyof ModelNames, Excel.Range>> &
  Readonly<{ clients?: Excel.Range; cashFlow?: Excel.Range; risks: readonly RiskBlocks[] }> &
  Readonly<Partial<Record<"driverWorkings" | "segmentWorkings", Excel.Range>>>;
type RiskBlocks = Readonly<{ uncertainty: Excel.Range; correlations?: Excel.Range }>;

function blocksOf(context: Excel.RequestContext, names: ModelNames, known: readonly string[]): Blocks {
  const range = (name: string, properties: string): Excel.Range =>
    context.workbook.names.getItem(name).getRangeOrNullObject().load(properties);
  const block = (name: string): Excel.Range => range(name, "values,rowIndex,columnIndex,worksheet/id,worksheet/name");
  const [clients, cashFlow] = [relatedName(names, "clients"), relatedName(names, "cashFlow")];
  const workings = (["driverWorkings", "segmentWorkings"] as const).filter((which) =>
    known.includes(relatedName(names, which)),
  );
  return {
    ...Object.fromEntries(workings.map((which) => [which, range(relatedName(names, which), "rowCount")])),
    drivers: block(names.drivers),
    segments: block(names.segments),
    terms: block(names.terms),
    ...(known.includes(clients) ? { clients: block(clients) } : {}),
    risks: riskRuns(names, known).map((run) => {
      const name = riskName(names, run);
      const isCorrelated = known.includes(correlationsName(name));
      return {
        uncertainty: block(name),
        ...(isCorrelated ? { correlations: block(correlationsName(name)) } : {}),
      };
    }),
    ...(known.includes(cashFlow) ? { cashFlow: range(cashFlow, "worksheet/id,worksheet/name") } : {}),
  };
}

/** A name whose cells were deleted refers to no block. */
function modelOf(
  names: ModelNames,
  { drivers, segments, terms, clients, cashFlow, risks, ...workings }: Blocks,
  activeId: string,
): FoundModel | undefined {
  if (drivers.isNullObject || segments.isNullObject || terms.isNullObject) return undefined;
  const cash = cashFlow === undefined || cashFlow.isNullObject ? undefined : cashFlow.worksheet;
  const runs = risks.filter(({ uncertainty }) => !uncertainty.isNullObject);
  const model: Model = {
    reference: { sheetId: drivers.worksheet.id, sheetName: drivers.worksheet.name, names },
    cells: {
      drivers: drivers.values,
      segments: segments.values,
      terms: terms.values,
      ...(clients === undefined || clients.isNullObject ? {} : { clients: clients.values }),
    },
    origins: {
      drivers: originOf(drivers),
      segments: originOf(segments),
      terms: originOf(terms),
      ...(clients === undefined || clients.isNullObject ? {} : { clients: originOf(clients) }),
    },
    maxRows: { ...maxRowsOf("drivers", workings.driverWorkings), ...maxRowsOf("segments", workings.segmentWorkings) },
    ...(cash === undefined ? {} : { cashSheet: cash.name }),
    ...newestRun(runs.at(-1)),
  };
  const relatedSheets = [
    ...(cash === undefined ? [] : [cash]),
    ...runs.map(({ uncertainty }) => uncertainty.worksheet),
  ].map(({ id, name }) => ({ id, name }));
  const sheets = [model.reference.sheetId, ...relatedSheets.map(({ id }) => id)];
  return { model, relatedSheets, active: sheets.includes(activeId) };
}

const maxRowsOf = (block: "drivers" | "segments", workings: Excel.Range | undefined): Model["maxRows"] =>
  workings === undefined || workings.isNullObject ? {} : { [block]: workings.rowCount - 1 };

function newestRun(newest: RiskBlocks | undefined): Pick<Model, "risk"> {
  if (newest === undefined) return {};
  const { uncertainty, correlations } = newest;
  return {
    risk: {
      sheetName: uncertainty.worksheet.name,
      uncertainty: uncertainty.values,
      ...(correlations === undefined || correlations.isNullObject ? {} : { correlations: correlations.values }),
    },
  };
}
