import type { LanguageCode } from "../../src/i18n/languages";
import { ExplainCard } from "../features/explain/lazyExplainCard";
import { functionTexts } from "../views/functions/functionTexts";
import { startIdleWorker } from "../shared/jobs/runInWorker";
import { ExpertUnits, FaultBar, ProblemList, UnsavedNote } from "../features/lazyNotices";
import {
  ClientsPanel,
  ComparePanel,
  FunctionsPanel,
  InputsPanel,
  ResultPanel,
  RiskView,
  ScenariosView,
  StartPanel,
  TimePanel,
} from "./lazyViews";
import { WhatIfPanel } from "../features/whatif/lazyWhatIfPanel";
import { MarginChart } from "../shared/charts/lazyMarginChart";
import { issueFormatterFor } from "../shared/language/issueFormatterFor";

type Load = (code: LanguageCode) => Promise<unknown>;

/** What a click may open then, and the words for it. */
const NEXT: readonly Load[] = [
  issueFormatterFor,
  InputsPanel.load,
  WhatIfPanel.load,
  ExplainCard.load,
  ResultPanel.load,
  TimePanel.load,
  () => {
    startIdleWorker();
    return Promise.resolve();
  },
  ClientsPanel.load,
  RiskView.load,
  ScenariosView.load,
  ComparePanel.load,
  FunctionsPanel.load,
  functionTexts,
];

/** What the pane may show first, with a model and without: it comes while Excel still tells what stands in the workbook. */
export async function preloadInitial(): Promise<void> {
  await Promise.allSettled(
    [MarginChart, StartPanel, ExpertUnits, FaultBar, ProblemList, UnsavedNote].map((part) => part.load()),
  );
}

/** Part by part, when nothing else is to be done. What does not come is asked for again when it is opened. */
export async function preloadRest(code: LanguageCode): Promise<void> {
  for (const load of NEXT) {
    await idle();
    await load(code).catch(() => undefined);
  }
}

/** Safari, and with it Excel on a Mac, tells nothing of idleness. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
