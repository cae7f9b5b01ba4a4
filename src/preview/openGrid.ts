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
  /** The id of the workbook. */
  unit: string;
}>;

/** Opens a spreadsheet with the plugins of Univer presets and one blank workbook. */
export function openGrid(presets: readonly { plugins: readonly Registration[] }[], options: Options): OpenGrid {
  const { words, darkMode = false } = options;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words }, darkMode });
  // Several presets may include the same plugin; each is registered once.
  const plugins = new Map<PluginCtor, unknown>();
  for (const registration of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
    plugins.set(plugin, config);
  }
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const grid = FUniver.newAPI(univer);
  const unit = grid.createWorkbook({ name: "Rollout Economics" }).getId();
  emptyDependencyIndex(univer);
  return { univer, grid, names: namesOf(univer, unit), unit };
}

/**
 * Each calculation adds the ranges of every formula to the dependency index again and removes none. The index grows
 * with each edit until deleting a sheet takes half a minute. It is emptied after each calculation, and the next one
 * fills it again.
 */
function emptyDependencyIndex(univer: Univer): void {
  const injector = univer.__getInjector();
  // A grid that does not calculate has no index.
  if (!injector.has(IDependencyManagerService)) return;
  const dependencies = injector.get(IDependencyManagerService);
  injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => dependencies.reset());
}

function namesOf(univer: Univer, unit: string): GridNames {
  const injector = univer.__getInjector();
  const [functions, defined] = [injector.get(IFunctionService), injector.get(IDefinedNamesService)];
  return {
    changed() {
      // All lexers share one cache; disposing of any of them clears it.
      new LexerTreeBuilder().dispose();
      // Deletes the keys that contain this text, which are all keys.
      functions.deleteFormulaAstCacheKey("");
    },
    idOf: (name) => defined.getValueByName(unit, name)?.id,
  };
}
