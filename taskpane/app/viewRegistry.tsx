/** Declares every view of the pane. A missing view is a type error. */
import type { ReactElement } from "react";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import type { LanguageCode } from "../../src/i18n/languages";
import type { Template } from "../../src/plan/templates/Template";
import { relatedName } from "../../src/workbook/model/modelNames";
import type { Drafts } from "../shared/forms/drafts/useDrafts";
import type { Evaluation } from "../shared/figures/evaluate";
import type { Changes } from "../shared/model/useChanges";
import type { ModelState } from "../shared/model/useModel";
import type { View } from "../shared/View";
import { AnswerPanel } from "../views/answer/AnswerPanel";
import type { Workbook } from "../workbook/Workbook";
import {
  ClientsPanel,
  ComparePanel,
  FunctionsPanel,
  InputsPanel,
  ResultPanel,
  RiskView,
  ScenariosView,
  TimePanel,
} from "./lazyViews";

type ReadModel = Extract<ModelState, { kind: "model" }>;

export type ViewProps = Readonly<{
  state: ReadModel;
  workbook: Workbook;
  changes: Changes;
  drafts: Drafts;
  code: LanguageCode;
  onOpen: (view: View) => void;
  onInsert: (template: Template) => Promise<boolean>;
  startWorkers: () => readonly RiskWorker[];
}>;

type AnsweredProps = ViewProps &
  Readonly<{
    evaluation: Evaluation;
    /** The inputs of the answer have changed or cannot be read. */
    stale: boolean;
    hasErrors: boolean;
  }>;

type Entry = Readonly<
  | {
      needs: "model";
      /** Mount the view again for each model. */
      perModel: boolean;
      render: (props: ViewProps) => ReactElement;
    }
  | {
      needs: "answer";
      /** The view continues its work while another view is shown. */ runsInBackground?: true;
      render: (props: AnsweredProps) => ReactElement;
    }
> &
  Readonly<{ /** Absent if the view is part of the main bundle. */ load?: () => Promise<unknown> }>;

export const VIEW_REGISTRY: Readonly<Record<View, Entry>> = {
  answer: {
    needs: "answer",
    render: ({ state: { model }, evaluation, stale, hasErrors, changes, workbook, onOpen }) => (
      <AnswerPanel
        evaluation={evaluation}
        cells={model.cells}
        stale={stale}
        hasErrors={hasErrors}
        busy={changes.busy}
        onApply={(numbers) => changes.run(() => workbook.applyWhatIf(model.reference, numbers))}
        onMore={() => onOpen("result")}
      />
    ),
  },
  inputs: {
    needs: "model",
    perModel: true,
    load: InputsPanel.load,
    render: ({ state: { model }, workbook, changes, drafts }) => (
      <InputsPanel model={model} workbook={workbook} changes={changes} drafts={drafts} />
    ),
  },
  result: {
    needs: "answer",
    load: ResultPanel.load,
    render: ({ evaluation, stale }) => <ResultPanel evaluation={evaluation} stale={stale} />,
  },
  time: {
    needs: "answer",
    load: TimePanel.load,
    render: ({ state: { model }, evaluation, stale, changes, workbook }) => (
      <TimePanel
        evaluation={evaluation}
        stale={stale}
        busy={changes.busy}
        cashSheet={model.cashSheet}
        onAddSheet={() => void changes.run(() => workbook.insertCashFlow(model.reference))}
        onShowSheet={(name) =>
          void changes.query(() => workbook.showSheet(name, relatedName(model.reference.names, "cashFlow")))
        }
      />
    ),
  },
  clients: {
    needs: "answer",
    load: ClientsPanel.load,
    render: ({ state: { model }, evaluation, stale }) => (
      <ClientsPanel evaluation={evaluation} model={model} stale={stale} />
    ),
  },
  risk: {
    needs: "answer",
    runsInBackground: true,
    load: RiskView.load,
    render: ({ state: { model }, evaluation, stale, changes, workbook, code, startWorkers }) => (
      <RiskView
        evaluation={evaluation}
        saved={model.risk}
        stale={stale}
        busy={changes.busy}
        onKeep={(run) => void changes.run(() => workbook.insertRisk(model.reference, run, code))}
        startWorkers={startWorkers}
      />
    ),
  },
  compare: {
    needs: "answer",
    load: ComparePanel.load,
    render: ({ evaluation, stale }) => <ComparePanel compiled={evaluation.compiled} stale={stale} />,
  },
  scenarios: {
    needs: "model",
    perModel: false,
    load: ScenariosView.load,
    render: ({ state, workbook, changes, onInsert }) => (
      <ScenariosView workbook={workbook} changes={changes} reading={state} onInsert={onInsert} />
    ),
  },
  functions: {
    needs: "answer",
    load: FunctionsPanel.load,
    render: ({ state: { model }, evaluation, workbook, changes }) => (
      <FunctionsPanel model={model} evaluation={evaluation} workbook={workbook} changes={changes} />
    ),
  },
};
