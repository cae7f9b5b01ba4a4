import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { excelWorkbook } from "./workbook/excelWorkbook";
import { runInWorker } from "./shared/jobs/runInWorker";
import { en } from "../src/i18n/en/pane";
import { firstLanguage } from "./shared/language/rememberedLanguage";
import { preloadInitial, preloadRest } from "./app/preload";
import { startWorkers } from "./views/risk/startWorkers";
import { knownLocale } from "./shared/numbers/knownLocale";
import "./page.css";

const place = document.getElementById("root");
if (place === null) throw new Error("taskpane.html has no root");
const root = createRoot(place);

/** Milliseconds until the answer is shown on most machines. */
const PRELOAD_DELAY = 1500;

async function start(): Promise<void> {
  const firstSight = preloadInitial();
  // Without a network the Office script does not load: say so instead of showing a blank page.
  const runExcel = typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  if (!runExcel) {
    root.render(<p className="notice">{en.failure.noOffice}</p>);
    return;
  }
  const sample = new URLSearchParams(window.location.search).get("sample") === "1";
  const locale = knownLocale(Office.context.displayLanguage);
  root.render(
    <App workbook={excelWorkbook} locale={locale} startWorkers={startWorkers} runJob={runInWorker} sample={sample} />,
  );
  await firstSight;
  setTimeout(() => void preloadRest(firstLanguage(locale)), PRELOAD_DELAY);
}

void start();
