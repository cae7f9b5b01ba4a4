import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, type ReactElement, Suspense, useEffect, useRef, useState } from "react";
import type { RiskWorker } from "../src/engine/risk/parallel/runSimulation";
import { blankModel } from "../src/plan/templates/blankModel";
import type { Template } from "../src/plan/templates/Template";
import { AnswerPanel } from "./answer/AnswerPanel";
import { type ChartActions, ChartActionsContext } from "./charts/ChartActions";
import { LanguageProvider, useLanguage } from "./Language";
import { ClientsPanel, ComparePanel, FunctionsPanel, InputsPanel, TimePanel } from "./lazyViews";
import { direction } from "./locales/direction";
import { useChanges } from "./model/useChanges";
import { type ModelState, useModel } from "./model/useModel";
import type { RiskViewProps } from "./risk/RiskView";
import type { ScenariosViewProps } from "./scenarios/ScenariosView";
import { StartPanel } from "./start/StartPanel";
import { darkTheme, lightTheme } from "./theme/themes";
import { type Dark, useDark } from "./theme/useDark";
import { BrandBar } from "./ui/BrandBar";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { FaultBar } from "./ui/FaultBar";
import { ProblemList } from "./ui/ProblemList";
import { UndoBar } from "./ui/UndoBar";
import { ViewTabs } from "./ui/ViewTabs";
import type { Workbook } from "./Workbook";

type Props = Readonly<{
  workbook: Workbook;
  locale: string;
  /** For the simulations of the Risk view: new ones for each run. */
  startWorkers: () => readonly RiskWorker[];
  /** The worked example is inserted at once where there is no model. */
  sample: boolean;
}>;

export function App({ workbook, locale, ...rest }: Props): ReactElement {
  const dark = useDark();
  return (
    <FluentProvider theme={dark.dark ? darkTheme : lightTheme} dir={direction()}>
      <ErrorBoundary>
        <Suspense>
          <LanguageProvider locale={locale}>
            <ErrorBoundary>
              <Pane workbook={workbook} dark={dark} {...rest} />
            </ErrorBoundary>
          </LanguageProvider>
        </Suspense>
      </ErrorBoundary>
    </FluentProvider>
  );
}

const RiskView = lazy<ComponentType<RiskViewProps>>(() => import("./risk/RiskView"));

const ScenariosView = lazy<ComponentType<ScenariosViewProps>>(() => import("./scenarios/ScenariosView"));
const ImportStart = lazy(() => import("./scenarios/ImportStart"));

const VIEWS = ["answer", "inputs", "time", "clients", "risk", "compare", "scenarios", "functions"] as const;
type View = (typeof VIEWS)[number];

function Pane({
  workbook,
  sample,
  startWorkers,
  dark,
}: Omit<Props, "locale"> & Readonly<{ dark: Dark }>): ReactElement {
  const styles = useStyles();
  const { code, messages, templates } = useLanguage();
  const { state, fault, read, again } = useModel(workbook);
  const changes = useChanges(read);
  const [view, setView] = useState<View>("answer");
  // Once opened it stays: what was typed and found there outlives a look at another view.
  const [riskOpened, setRiskOpened] = useState(false);
  const openView = (next: View): void => {
    setView(next);
    if (next === "risk") setRiskOpened(true);
  };
  const charts: ChartActions = {
    busy: changes.busy,
    insert: (picture) => void changes.make(() => workbook.insertChart(picture)),
  };
  const insert = async (template: Template): Promise<boolean> => {
    const inserted = await changes.make(async () => (await workbook.insertModel(template, code)).change);
    // Nothing in it is the user's yet: there the typing begins.
    if (inserted && template.id === blankModel.id) openView("inputs");
    return inserted;
  };
  useSample(sample && state.kind === "none", () => templates[0] && void insert(templates[0]));
  return (
    <div className={styles.pane}>
      <ChartActionsContext value={charts}>
        <main className={styles.content}>
          {state.kind === "model" ? (
            <ViewTabs
              views={VIEWS.map((name) => [name, messages.tabs[name]] as const)}
              selected={view}
              label={messages.tabsLabel}
              moreLabel={messages.moreTabs}
              onSelect={openView}
            />
          ) : null}
          {fault === undefined ? null : <FaultBar fault={fault} action="tryAgain" onAction={again} />}
          {changes.fault === undefined ? null : (
            <FaultBar fault={changes.fault} action="dismiss" onAction={changes.dismissFault} />
          )}
          {state.kind === "model" ? <ProblemList problems={state.problems} /> : null}
          {state.kind === "reading" && fault === undefined ? <Reading /> : null}
          {state.kind === "none" ? (
            <StartPanel busy={changes.busy} onInsert={(template) => void insert(template)}>
              <Suspense>
                <ImportStart
                  busy={changes.busy}
                  onImport={(scenario) => void changes.make(() => workbook.importScenario(scenario))}
                />
              </Suspense>
            </StartPanel>
          ) : null}
          {state.kind === "model" ? (
            <Suspense fallback={<Reading />}>
              <ModelView view={view} state={state} workbook={workbook} changes={changes} />
            </Suspense>
          ) : null}
          {state.kind === "model" && view === "scenarios" ? (
            <Suspense fallback={<Reading />}>
              <ScenariosView workbook={workbook} changes={changes} reading={state} onInsert={insert} />
            </Suspense>
          ) : null}
          {riskOpened && state.kind === "model" && state.evaluation !== undefined ? (
            <div hidden={view !== "risk"}>
              <Suspense fallback={<Reading />}>
                <RiskView
                  key={state.model.reference.sheetId}
                  compiled={state.evaluation.compiled}
                  saved={state.model.risk}
                  busy={changes.busy}
                  onKeep={(run) => void changes.make(() => workbook.insertRisk(state.model.reference, run, code))}
                  startWorkers={startWorkers}
                />
              </Suspense>
            </div>
          ) : null}
        </main>
      </ChartActionsContext>
      <UndoBar changes={changes} />
      <BrandBar {...dark} />
    </div>
  );
}

type ModelViewProps = Readonly<{
  view: View;
  state: Extract<ModelState, { kind: "model" }>;
  workbook: Workbook;
  changes: ReturnType<typeof useChanges>;
}>;

function ModelView({
  view,
  state: { model, evaluation, problems },
  workbook,
  changes,
}: ModelViewProps): ReactElement | null {
  if (view === "inputs") return <InputsPanel model={model} workbook={workbook} changes={changes} />;
  if (evaluation === undefined) return null;
  const stale = problems.length > 0;
  const { compiled } = evaluation;
  if (view === "time") {
    return (
      <TimePanel
        compiled={compiled}
        stale={stale}
        busy={changes.busy}
        cashSheet={model.cashSheet}
        onAddSheet={() => void changes.make(() => workbook.insertCashFlow(model.reference))}
        onShowSheet={(name) => void changes.look(() => workbook.showSheet(name))}
      />
    );
  }
  if (view === "clients") return <ClientsPanel compiled={compiled} cells={model.cells.clients} stale={stale} />;
  if (view === "risk" || view === "scenarios") return null;
  if (view === "functions")
    return <FunctionsPanel model={model} evaluation={evaluation} workbook={workbook} changes={changes} />;
  if (view === "compare") return <ComparePanel comparison={evaluation.comparison} stale={stale} />;
  return (
    <AnswerPanel
      evaluation={evaluation}
      cells={model.cells}
      stale={stale}
      busy={changes.busy}
      onApply={(numbers) => changes.make(() => workbook.applyWhatIf(model.reference, numbers))}
    />
  );
}

/** Reading is told only when it takes long enough to be noticed. */
function Reading(): ReactElement | null {
  const { messages } = useLanguage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return long ? <Spinner size="small" label={messages.reading} /> : null;
}

function useSample(wanted: boolean, insert: () => void): void {
  const asked = useRef(false);
  useEffect(() => {
    if (!wanted || asked.current) return;
    asked.current = true;
    insert();
  });
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // The top right corner is kept clear: Excel puts its own button there.
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    "& > *": { flexShrink: 0 },
  },
});
