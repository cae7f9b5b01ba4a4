import { type IUniverConfig, LocaleType, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Grid } from "./host/grid";

type Registration = PluginCtor | [plugin: PluginCtor, config: unknown];
type Words = NonNullable<IUniverConfig["locales"]>[LocaleType];
type Options = Readonly<{ words: Words; darkMode?: boolean }>;

export type OpenGrid = Readonly<{
  grid: Grid;
  univer: Univer;
  /** The grid keeps read formulas with the cells that their names stood for then: after a name has changed they are read anew. */
  namesChanged: () => void;
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
  const functions = univer.__getInjector().get(IFunctionService);
  const namesChanged = (): void => {
    // What was read of formulas is kept for all readers together, and let go with any one of them.
    new LexerTreeBuilder().dispose();
    // Those that hold this text: all.
    functions.deleteFormulaAstCacheKey("");
  };
  return { univer, grid, namesChanged };
}
