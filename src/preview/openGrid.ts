import { type IUniverConfig, LocaleType, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { Grid, GridNames } from "./host/grid";
import { loadIndexLate } from "./loadIndexLate";

type Registration = PluginCtor | [plugin: PluginCtor, config: unknown];
type Words = NonNullable<IUniverConfig["locales"]>[LocaleType];
type Options = Readonly<{ words: Words; darkMode?: boolean }>;

loadIndexLate();

export type OpenGrid = Readonly<{
  grid: Grid;
  univer: Univer;
  names: GridNames;
}>;

/** A spreadsheet made of the plugins of Univer presets, with one blank workbook. */
export function openGrid(presets: readonly { plugins: readonly Registration[] }[], options: Options): OpenGrid {
  const { words, darkMode = false } = options;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words }, darkMode });
  // A preset may bring a plugin that another has brought: once is enough.
  const plugins = new Map<PluginCtor, unknown>();
  for (const registration of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
    plugins.set(plugin, config);
  }
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const grid = FUniver.newAPI(univer);
  grid.createWorkbook({ name: "Rollout Economics" });
  emptyDependencyIndex(univer);
  return { univer, grid, names: namesOf(univer, grid) };
}

/**
 * Each calculation enters the ranges of every formula into the dependency index again and takes none out, so that the
 * index grows with each edit until a sheet takes half a minute to delete. It is emptied after each calculation; the
 * next one fills it.
 */
function emptyDependencyIndex(univer: Univer): void {
  const injector = univer.__getInjector();
  // A grid that calculates nothing has no index.
  if (!injector.has(IDependencyManagerService)) return;
  const dependencies = injector.get(IDependencyManagerService);
  injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => dependencies.reset());
}

function namesOf(univer: Univer, grid: Grid): GridNames {
  const injector = univer.__getInjector();
  const [functions, defined] = [injector.get(IFunctionService), injector.get(IDefinedNamesService)];
  return {
    changed() {
      // What was read of formulas is kept for all readers together, and let go with any one of them.
      new LexerTreeBuilder().dispose();
      // Those that hold this text: all.
      functions.deleteFormulaAstCacheKey("");
    },
    idOf: (name) => defined.getValueByName(grid.getActiveWorkbook()?.getId() ?? "", name)?.id,
  };
}
