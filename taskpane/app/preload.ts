import type { LanguageCode } from "../../src/i18n/languages";
import { ExplainCard } from "../features/explain/lazyExplainCard";
import { functionTexts } from "../views/functions/functionTexts";
import { startIdleWorker } from "../shared/jobs/runInWorker";
import { ExpertUnits, FaultBar, ProblemList, UnsavedNote } from "../features/lazyNotices";
import { StartPanel } from "./lazyViews";
import { WhatIfPanel } from "../features/whatif/lazyWhatIfPanel";
import { MarginChart } from "../shared/charts/lazyMarginChart";
import { issueFormatterFor } from "../shared/language/issueFormatterFor";
import { type View, VIEWS } from "../shared/View";
import { VIEW_REGISTRY } from "./viewRegistry";

type Load = (code: LanguageCode) => Promise<unknown>;

/** What else a view needs at its first click, or what a click within it may open. */
const WITH_VIEW: Readonly<Partial<Record<View, readonly Load[]>>> = {
  inputs: [WhatIfPanel.load, ExplainCard.load],
  time: [
    () => {
      startIdleWorker();
      return Promise.resolve();
    },
  ],
  functions: [functionTexts],
};

/** What a click may open next, in the order of the tabs, after the words for it. */
const NEXT: readonly Load[] = [
  issueFormatterFor,
  ...VIEWS.flatMap((view) => {
    const entry = VIEW_REGISTRY[view];
    return [...("load" in entry ? [entry.load] : []), ...(WITH_VIEW[view] ?? [])];
  }),
];

/**
 * What the pane may show first, with a model and without: it comes while Excel still tells what stands in the workbook.
 */
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
