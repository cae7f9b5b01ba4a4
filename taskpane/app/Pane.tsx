import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, useEffect, useRef, useState } from "react";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import { BLANK } from "../../src/plan/templates/blankId";
import type { Template } from "../../src/plan/templates/Template";
import type { Model } from "../../src/workbook/model/Model";
import { type ChartActions, ChartActionsContext } from "../shared/charts/ChartActions";
import { type ExplainActions, ExplainContext } from "../features/explain/ExplainContext";
import { type RunJob, RunJobContext } from "../shared/jobs/RunJob";
import { useLanguage } from "../shared/language/LanguageProvider";
import {
  CalculatingNotice,
  ComputingNotice,
  CopyNotice,
  FailedChecks,
  FailureBar,
  ProblemList,
  SilenceNotice,
} from "../features/lazyNotices";
import { ImportStart, StartPanel, TourCard } from "./lazyViews";
import { CurrencyContext } from "../shared/numbers/CurrencyContext";
import { useChanges } from "../shared/model/useChanges";
import { useModel } from "../shared/model/useModel";
import { templatesOf } from "../features/start/templatesOf";
import type { Dark } from "../shared/theme/useDark";
import { useTour } from "../features/tour/useTour";
import { BrandBar } from "./BrandBar";
import { PaneHead } from "./PaneHead";
import { Reading } from "../shared/ui/Reading";
import { UndoBar } from "./UndoBar";
import { ModelViews } from "./ModelViews";
import { useScrollRestoration } from "./useScrollRestoration";
import type { View } from "../shared/View";
import type { Workbook } from "../workbook/Workbook";

type Props = Readonly<{
  workbook: Workbook;
  sample: boolean;
  startWorkers: () => readonly RiskWorker[];
  runJob: RunJob;
  dark: Dark;
}>;

export function Pane({ workbook, sample, startWorkers, runJob, dark }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const { state, failure, read, retry } = useModel(workbook, runJob);
  const changes = useChanges(read);
  const [view, setView] = useState<View>("answer");
  const tour = useTour(setView);
  const content = useScrollRestoration<HTMLElement>(view);
  const charts: ChartActions = {
    busy: changes.busy,
    insert: (picture) => void changes.run(() => workbook.insertChart(picture)),
  };
  const explain: ExplainActions | undefined =
    state.kind === "model"
      ? {
          model: state.model,
          busy: changes.busy,
          openView: setView,
          select: (target) => void changes.query(() => workbook.selectCells(state.model.reference, target)),
        }
      : undefined;
  const insert = async (template: Template): Promise<boolean> => {
    const inserted = await changes.run(async () => (await workbook.insertModel(template, code)).change);
    // A blank model has no figures yet, so open the view where the user types them.
    if (inserted && template.id === BLANK) setView("inputs");
    return inserted;
  };
  useSample(sample && state.kind === "none", async () => {
    const example = (await templatesOf(code)).find(({ id }) => id !== BLANK);
    if (example !== undefined) await insert(example);
  });
  const touring = state.kind === "model" ? tour.at : undefined;
  return (
    <RunJobContext value={runJob}>
      <div className={styles.pane} data-tour-step={typeof touring === "number" ? view : undefined}>
        <CurrencyContext value={state.kind === "model" ? state.model.currency : undefined}>
          <ChartActionsContext value={charts}>
            <main className={styles.content} ref={content}>
              <h1 className={styles.title}>{messages.product}</h1>
              {state.kind === "model" ? (
                <PaneHead
                  view={view}
                  onSelect={setView}
                  scenario={several(state.model)}
                  onShowSheet={(name) =>
                    void changes.query(() => workbook.showSheet(name, state.model.reference.names.drivers))
                  }
                />
              ) : null}
              {failure === undefined ? null : <FailureBar failure={failure} action="tryAgain" onAction={retry} />}
              <SilenceNotice workbook={workbook} />
              {state.kind === "model" && state.calculating ? <CalculatingNotice /> : null}
              {state.kind === "model" && state.computing ? (
                <ComputingNotice former={state.evaluation !== undefined} />
              ) : null}
              {state.kind === "copy" ? (
                <CopyNotice
                  model={state.model}
                  evaluated={state.evaluated}
                  failed={state.failed}
                  busy={changes.busy}
                  onMake={() => void changes.run(() => workbook.adoptCopy(state.model.reference))}
                />
              ) : null}
              {state.kind === "model" && state.problems.length === 0 ? (
                <FailedChecks checks={state.model.checks ?? []} />
              ) : null}
              {state.kind === "model" ? (
                <ProblemList problems={state.problems} model={state.model} onShow={explain?.select} />
              ) : null}
              {state.kind === "reading" && failure === undefined ? <Reading /> : null}
              {state.kind === "none" ? (
                <Suspense fallback={<Reading />}>
                  <StartPanel busy={changes.busy} onInsert={(template) => void insert(template)}>
                    <Suspense>
                      <ImportStart
                        busy={changes.busy}
                        onImport={(scenario) => void changes.run(() => workbook.importScenario(scenario, code))}
                      />
                    </Suspense>
                  </StartPanel>
                </Suspense>
              ) : null}
              {state.kind === "model" ? (
                <ExplainContext value={explain}>
                  <ModelViews
                    view={view}
                    onOpen={setView}
                    state={state}
                    workbook={workbook}
                    changes={changes}
                    startWorkers={startWorkers}
                    onInsert={insert}
                  />
                </ExplainContext>
              ) : null}
            </main>
          </ChartActionsContext>
        </CurrencyContext>
        {touring === undefined ? null : (
          <Suspense>
            <TourCard {...tour} at={touring} />
          </Suspense>
        )}
        {changes.failure === undefined ? null : (
          // Keep the failure in sight: the button that caused it may be far down the page.
          <div className={styles.failure}>
            <FailureBar failure={changes.failure} action="dismiss" onAction={changes.dismissFailure} />
          </div>
        )}
        <UndoBar changes={changes} />
        <BrandBar dark={dark} onTour={state.kind === "model" ? tour.start : undefined} />
      </div>
    </RunJobContext>
  );
}

const several = ({ scenarios = [], reference }: Model): string | undefined =>
  scenarios.length > 1 ? reference.sheetName : undefined;

function useSample(isSample: boolean, insert: () => Promise<void>): void {
  const hasRequested = useRef(false);
  useEffect(() => {
    if (!isSample || hasRequested.current) return;
    hasRequested.current = true;
    void insert();
  });
}

const useStyles = makeStyles({
  /** For screen readers only: sighted users see the product name in the brand bar below. */
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  failure: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto", padding: tokens.spacingHorizontalS },
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Keep the top right corner clear: Excel puts its own button there.
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    // Keep a focused element from ending up below the sticky head.
    scrollPaddingTop: "72px",
    scrollPaddingBottom: "120px",
    "& > *": { flexShrink: 0 },
  },
});
