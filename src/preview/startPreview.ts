/** Connects the grid to the add-in: the pane in its frame, the functions in the formulas, the charts over the cells. */
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import { showCharts } from "./charts/showCharts";
import type { FunctionMetadata } from "./functions/FunctionMetadata";
import type { CustomFunction } from "./functions/callLikeExcel";
import { Messages } from "./functions/Messages";
import { registerFunctions } from "./functions/registerFunctions";
import { type Bridge, openBridge } from "./host/bridge";
import { openHost } from "./host/openHost";
import type { LanguageCode } from "../i18n/languages";
import { GRID_LOCALES, type GridWords, gridWords } from "./gridWords";
import { openGrid } from "./openGrid";
import type { CellMessage } from "./page/PreviewPage";
import { revealSelection } from "./revealSelection";
import { testApi } from "./testApi";
import { watchSelection } from "./watchSelection";

declare global {
  interface Window {
    /** Read by the pane's office.js. */
    rolloutPreviewBridge?: Bridge;
    /** In the pane's window: the functions that functions.js associated. */
    rolloutPreviewFunctions?: Readonly<Record<string, CustomFunction>>;
    /** For end-to-end tests: the grid itself is a canvas. */
    preview?: ReturnType<typeof testApi>;
  }
}

export type PreviewApp = Readonly<{
  setDark: (dark: boolean) => void;
  setLanguage: (code: LanguageCode) => Promise<void>;
}>;

type PreviewOptions = Readonly<{
  container: HTMLElement;
  pane: HTMLIFrameElement;
  dark: boolean;
  /** English texts, with which the grid starts. */
  words: GridWords;
  onMessage: (message: CellMessage | undefined) => void;
}>;

export function startPreview({ container, pane, dark, words, onMessage }: PreviewOptions): PreviewApp {
  const sheets = UniverSheetsCorePreset({ container, header: true, disableAutoFocus: true });
  const opened = openGrid([sheets, UniverSheetsDrawingPreset()], { words, darkMode: dark });
  const { grid } = opened;
  const host = openHost(opened);
  const messages = new Messages();
  const ready = functionsOf(pane).then(({ metadata, functions }) =>
    registerFunctions(grid, metadata, functions, messages),
  );
  window.rolloutPreviewBridge = openBridge(host, ready);
  watchSelection(host, messages, onMessage);
  revealSelection(host);
  showCharts(host);
  window.preview = testApi(host, messages, ready);
  pane.src = `preview-pane.html?${paneQuery(dark)}`;
  return {
    setDark(wanted) {
      grid.toggleDarkMode(wanted);
      const message = { type: "rollout-theme", theme: wanted ? "dark" : "light" };
      pane.contentWindow?.postMessage(message, window.location.origin);
    },
    async setLanguage(code) {
      grid.loadLocales(GRID_LOCALES[code], await gridWords(code));
      grid.setLocale(GRID_LOCALES[code]);
    },
  };
}

/**
 * The parameters of the pane: the sample, the colors, and the language and direction from the preview's own address.
 */
function paneQuery(dark: boolean): string {
  const ownQuery = new URLSearchParams(window.location.search);
  const passedOn = ["language", "dir"].flatMap((key) => {
    const value = ownQuery.get(key);
    return value === null ? [] : [[key, value]];
  });
  return new URLSearchParams([["sample", "1"], ["theme", dark ? "dark" : "light"], ...passedOn]).toString();
}

/** Runs the production functions.js in the pane's window, as in Excel's shared runtime. */
async function functionsOf(
  pane: HTMLIFrameElement,
): Promise<Readonly<{ metadata: readonly FunctionMetadata[]; functions: Readonly<Record<string, CustomFunction>> }>> {
  const loaded = new Promise((resolve) => pane.addEventListener("load", resolve, { once: true }));
  const answer = await fetch("functions.json");
  const { functions: metadata } = (await answer.json()) as { functions: readonly FunctionMetadata[] };
  await loaded;
  const functions = pane.contentWindow?.rolloutPreviewFunctions;
  if (functions === undefined) throw new Error("the pane did not load functions.js");
  return { metadata, functions };
}
