import type { LanguageCode } from "../../src/i18n/languages";
import { ExplainCard } from "../features/explain/lazyExplainCard";
import { functionTexts } from "../views/functions/functionTexts";
import { startIdleWorker } from "../shared/jobs/runInWorker";
import { ExpertUnits, FailureBar, ProblemList, UnsavedNote } from "../features/lazyNotices";
import { StartPanel } from "./lazyViews";
import { WhatIfPanel } from "../features/whatif/lazyWhatIfPanel";
import { MarginChart } from "../shared/charts/lazyMarginChart";
import { issueFormatterFor } from "../shared/language/issueFormatterFor";
import { type View, VIEWS } from "../shared/View";
import { VIEW_REGISTRY } from "./viewRegistry";

type Load = (code: LanguageCode) => Promise<unknown>;

/** Chunks that a view also needs when it is opened, or that a click within it may open. */
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

/** Chunks that a click may need next: first the messages, then the views in tab order. */
const LATER_CHUNKS: readonly Load[] = [
  issueFormatterFor,
  ...VIEWS.flatMap((view) => {
    const { load } = VIEW_REGISTRY[view];
    return [...(load === undefined ? [] : [load]), ...(WITH_VIEW[view] ?? [])];
  }),
];

/** Loads what the pane may show first, with or without a model, while Excel is still reading the workbook. */
export async function preloadInitial(): Promise<void> {
  await Promise.allSettled(
    [MarginChart, StartPanel, ExpertUnits, FailureBar, ProblemList, UnsavedNote].map((part) => part.load()),
  );
}

/**
 * Loads the remaining chunks one by one while the browser is idle. A chunk that fails to load is requested again when
 * its view opens.
 */
export async function preloadRest(code: LanguageCode): Promise<void> {
  for (const load of LATER_CHUNKS) {
    await idle();
    await load(code).catch(() => undefined);
  }
}

/** Safari, and so Excel for Mac, has no `requestIdleCallback`. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
