import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-numfmt/facade";
import type { Bundle } from "../bundle/bundle";
import type { CustomFunction } from "../../src/preview/functions/callLikeExcel";
import { Messages } from "../../src/preview/functions/Messages";
import { registerFunctions } from "../../src/preview/functions/registerFunctions";
import { type Bridge, openBridge } from "../../src/preview/host/bridge";
import type { Grid } from "../../src/preview/host/grid";
import type { Host } from "../../src/preview/host/Host";
import { openHost } from "../../src/preview/host/openHost";
import { openGrid } from "../../src/preview/openGrid";
import { officePreviewScript } from "../../src/preview/officeShim/officePreviewScript.cjs";

export type PreviewHost = Readonly<{
  host: Host;
  grid: Grid;
  univer: Univer;
  bridge: Bridge;
  messages: Messages;
  page: Readonly<Record<string, unknown>>;
  close: () => void;
}>;

/**
 * The preview's host with a grid without a screen, connected to the real office.js. `Excel` and `Office` become
 * globals, so that the code of src/workbook runs unchanged. With a bundle, the production functions are available as
 * formulas of the grid.
 */
export function openPreviewHost(
  functions?: Bundle,
  { calculates = true }: Readonly<{ calculates?: boolean }> = {},
): PreviewHost {
  const opened = openGrid([presetThat(calculates), { plugins: [UniverSheetsNumfmtPlugin] }], {
    words: enUS,
  });
  const { univer, grid } = opened;
  const host = openHost(opened);
  if (!calculates) host.settled = () => Promise.resolve();
  const bridge = openBridge(host);
  const page = officePage(bridge);
  const messages = new Messages();
  if (functions !== undefined) {
    vm.runInContext(functions.script, page, { filename: "functions.js" });
    const associated = page.rolloutPreviewFunctions as Readonly<Record<string, CustomFunction>>;
    registerFunctions(grid, functions.metadata.functions, associated, messages);
  }
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office, OfficeExtension: page.OfficeExtension });
  return { host, grid, univer, bridge, messages, page, close: () => univer.dispose() };
}

/**
 * Formulas are always stored. Calculation can be switched off, which makes commands that read no values many times
 * faster.
 */
function presetThat(calculates: boolean): ReturnType<typeof UniverSheetsNodeCorePreset> {
  const { plugins } = UniverSheetsNodeCorePreset();
  if (calculates) return { plugins };
  const others = plugins.filter((one) => !(Array.isArray(one) && one[0] === UniverFormulaEnginePlugin));
  return { plugins: [[UniverFormulaEnginePlugin, { notExecuteFormula: true }], ...others] };
}

function officePage(bridge: Bridge): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { language: "en-US", userAgent: "node" },
    document: { readyState: "complete", addEventListener: () => undefined, getElementsByTagName: () => [], URL: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    addEventListener: () => undefined,
    parent: { rolloutPreviewBridge: bridge },
  };
  page.window = page;
  page.self = page;
  vm.createContext(page);
  const excelWeb = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  vm.runInContext(officePreviewScript(excelWeb), page, { filename: "office-preview.js" });
  return page;
}
