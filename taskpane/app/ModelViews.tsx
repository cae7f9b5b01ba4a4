import type { ReactElement } from "react";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import type { Template } from "../../src/plan/templates/Template";
import { AnswerPanel } from "../views/answer/AnswerPanel";
import { useLanguage } from "../shared/language/LanguageProvider";
import { UnsavedNote } from "../features/lazyNotices";
import {
  ClientsPanel,
  ComparePanel,
  FunctionsPanel,
  InputsPanel,
  NoAnswer,
  ResultPanel,
  RiskView,
  ScenariosView,
  TimePanel,
} from "./lazyViews";
import { relatedName } from "../../src/workbook/model/modelNames";
import { useDrafts } from "../shared/forms/drafts/useDrafts";
import type { Changes } from "../shared/model/useChanges";
import type { ModelState } from "../shared/model/useModel";
import type { Workbook } from "../workbook/Workbook";
import { scrollToField } from "../shared/ui/scrollToField";
import { PersistentView } from "./PersistentView";
import type { View } from "../shared/View";

type Props = Readonly<{
  view: View;
  onOpen: (view: View) => void;
  state: Extract<ModelState, { kind: "model" }>;
  workbook: Workbook;
  changes: Changes;
  startWorkers: () => readonly RiskWorker[];
  onInsert: (template: Template) => Promise<boolean>;
}>;

/** The views of one model. Where it has never had an answer only those stand that need none. */
export function ModelViews(props: Props): ReactElement {
  const { view, state, workbook, changes, onInsert, onOpen } = props;
  const { model, evaluation } = state;
  const drafts = useDrafts(model);
  const lookAtUnsaved = (): void => {
    onOpen("inputs");
    // Once that view stands there, scrolled as it was left.
    setTimeout(() => scrollToField(document.querySelector("[data-unsaved]")));
  };
  return (
    <>
      {view === "inputs" ? null : <UnsavedNote unsaved={drafts.unsaved} onLook={lookAtUnsaved} />}
      <PersistentView key={`${model.reference.sheetId} inputs`} shown={view === "inputs"}>
        <InputsPanel model={model} workbook={workbook} changes={changes} drafts={drafts} />
      </PersistentView>
      {evaluation === undefined ? (
        <PersistentView shown={view !== "inputs" && view !== "scenarios"}>
          {state.computing || state.failed ? null : <NoAnswer />}
        </PersistentView>
      ) : (
        <AnsweredViews key={model.reference.sheetId} {...props} model={model} evaluation={evaluation} />
      )}
      <PersistentView shown={view === "scenarios"}>
        <ScenariosView workbook={workbook} changes={changes} reading={state} onInsert={onInsert} />
      </PersistentView>
    </>
  );
}

type Answered = Props &
  Readonly<{ model: Props["state"]["model"]; evaluation: NonNullable<Props["state"]["evaluation"]> }>;

function AnsweredViews({
  view,
  onOpen,
  state: { problems, calculating, computing, failed },
  model,
  evaluation,
  workbook,
  changes,
  startWorkers,
}: Answered): ReactElement {
  const { code } = useLanguage();
  const mistaken = problems.length > 0 || calculating;
  const stale = mistaken || computing || failed;
  const { busy, run: make, query: look } = changes;
  const { compiled } = evaluation;
  return (
    <>
      <PersistentView shown={view === "answer"}>
        <AnswerPanel
          evaluation={evaluation}
          cells={model.cells}
          stale={stale}
          mistaken={mistaken}
          busy={busy}
          onApply={(numbers) => make(() => workbook.applyWhatIf(model.reference, numbers))}
          onMore={() => onOpen("result")}
        />
      </PersistentView>
      <PersistentView shown={view === "result"}>
        <ResultPanel evaluation={evaluation} stale={stale} />
      </PersistentView>
      <PersistentView shown={view === "time"}>
        <TimePanel
          evaluation={evaluation}
          stale={stale}
          busy={busy}
          cashSheet={model.cashSheet}
          onAddSheet={() => void make(() => workbook.insertCashFlow(model.reference))}
          onShowSheet={(name) =>
            void look(() => workbook.showSheet(name, relatedName(model.reference.names, "cashFlow")))
          }
        />
      </PersistentView>
      <PersistentView shown={view === "clients"}>
        <ClientsPanel evaluation={evaluation} model={model} stale={stale} />
      </PersistentView>
      <PersistentView shown={view === "risk"} goesOn>
        <RiskView
          evaluation={evaluation}
          saved={model.risk}
          stale={stale}
          busy={busy}
          onKeep={(run) => void make(() => workbook.insertRisk(model.reference, run, code))}
          startWorkers={startWorkers}
        />
      </PersistentView>
      <PersistentView shown={view === "compare"}>
        <ComparePanel compiled={compiled} stale={stale} />
      </PersistentView>
      <PersistentView shown={view === "functions"}>
        <FunctionsPanel model={model} evaluation={evaluation} workbook={workbook} changes={changes} />
      </PersistentView>
    </>
  );
}
