import { type IUniverConfig, LocaleType, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Grid } from "./host/grid";

type Registration = PluginCtor | [plugin: PluginCtor, config: unknown];
type Words = NonNullable<IUniverConfig["locales"]>[LocaleType];
type Options = Readonly<{ words: Words; darkMode?: boolean }>;

export type OpenGrid = Readonly<{ grid: Grid; univer: Univer }>;

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
  return { univer, grid };
}
