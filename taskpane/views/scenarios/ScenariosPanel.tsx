import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { Template } from "../../../src/plan/templates/Template";
import type { Change, ListedModel } from "../../../src/workbook/model/Model";
import type { ExportedScenario } from "../../../src/workbook/scenario/exportScenario";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Changes } from "../../shared/model/useChanges";
import { TemplateGallery } from "../../features/start/TemplateGallery";
import { FailureBar } from "../../shared/ui/FailureBar";
import type { Workbook } from "../../workbook/Workbook";
import { CardForm } from "./CardForm";
import { ImportForm } from "./ImportForm";
import { type CardAction, ScenarioCard } from "./ScenarioCard";
import { useFocusReturn } from "./useFocusReturn";
import { useScenarios } from "./useScenarios";

type Props = Readonly<{
  workbook: Workbook;
  changes: Changes;
  /** Changes each time the workbook is read. */
  reading: unknown;
  onInsert: (template: Template) => Promise<boolean>;
  opened: OpenForm | undefined;
  setOpened: (opened: OpenForm | undefined) => void;
  /** There are other scenarios to compare with, so the comparison has the primary button. */
  several: boolean;
}>;

/** Only one form is open at a time, so that there is one primary button. */
export type OpenForm =
  | Readonly<{ kind: "card"; drivers: string; action: CardAction; exported?: ExportedScenario }>
  | Readonly<{ kind: "template" | "import" }>;

const NEW = "new";

/** Lists all models of the workbook. Each scenario is a sheet. */
export function ScenariosPanel({
  workbook,
  changes,
  reading,
  onInsert,
  opened,
  setOpened,
  several,
}: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const t = messages.scenarios;
  const { list, taken, failure } = useScenarios(workbook, reading);
  const { within, returnTo } = useFocusReturn<HTMLDivElement>(changes.busy);
  const close = (buttonId: string): void => {
    setOpened(undefined);
    returnTo(buttonId);
  };
  const runCommand = async (work: () => Promise<Change>, buttonId: string): Promise<void> => {
    if (await changes.run(work)) close(buttonId);
  };
  const act = async (listed: ListedModel, action: CardAction): Promise<void> => {
    const { reference } = listed.model;
    const card = { kind: "card", drivers: reference.names.drivers, action } as const;
    const buttonId = buttonIdOf(listed, action);
    if (action === "show") {
      await changes.query(() => workbook.showSheet(reference.sheetName, reference.names.drivers));
      returnTo(buttonId);
    } else if (opened?.kind === "card" && opened.drivers === card.drivers && opened.action === action) {
      close(buttonId);
    } else if (action === "export") {
      await changes.query(async () => {
        const exported = await workbook.exportScenario(reference);
        setOpened({ ...card, exported });
      });
    } else setOpened(card);
  };
  return (
    <div className={styles.panel} ref={within} data-tour="scenarios">
      <Section title={t.title} note={t.note}>
        {failure === undefined ? null : (
          <FailureBar
            failure={failure}
            action="tryAgain"
            onAction={() => void changes.query(() => Promise.resolve())}
          />
        )}
        <ul className={styles.list}>
          {(list ?? []).map((listed) => {
            const { reference } = listed.model;
            const own = opened?.kind === "card" && opened.drivers === reference.names.drivers ? opened : undefined;
            const back = (action: CardAction): string => buttonIdOf(listed, action);
            return (
              <ScenarioCard
                key={reference.names.drivers}
                listed={listed}
                busy={changes.busy}
                opened={own?.action}
                onAction={(action) => void act(listed, action)}
              >
                {own === undefined ? null : (
                  <CardForm
                    key={own.action}
                    action={own.action}
                    listed={listed}
                    taken={taken}
                    exported={own.exported}
                    busy={changes.busy}
                    onDuplicate={(name) =>
                      void runCommand(() => workbook.duplicateScenario(reference, name), back("duplicate"))
                    }
                    onRename={(name) => void runCommand(() => workbook.renameScenario(reference, name), back("rename"))}
                    onDelete={() => void runCommand(() => workbook.deleteScenario(reference), NEW)}
                    onCancel={() => close(back(own.action))}
                  />
                )}
              </ScenarioCard>
            );
          })}
        </ul>
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance={opened === undefined && !several ? "primary" : "secondary"}
            data-place={NEW}
            aria-expanded={opened?.kind === "template"}
            disabled={changes.busy}
            onClick={() => (opened?.kind === "template" ? close(NEW) : setOpened({ kind: "template" }))}
          >
            {t.fromTemplate}
          </Button>
          <Button
            size="small"
            data-place="import"
            aria-expanded={opened?.kind === "import"}
            disabled={changes.busy}
            onClick={() => (opened?.kind === "import" ? close("import") : setOpened({ kind: "import" }))}
          >
            {t.importTitle}
          </Button>
        </div>
        {opened?.kind === "template" ? (
          <Suspense>
            <TemplateGallery
              busy={changes.busy}
              onInsert={(template) =>
                void onInsert(template).then((done) => {
                  if (done) close(NEW);
                })
              }
            />
          </Suspense>
        ) : null}
        {opened?.kind === "import" ? (
          <ImportForm
            busy={changes.busy}
            primary
            onImport={(scenario) => void runCommand(() => workbook.importScenario(scenario, code), "import")}
            onCancel={() => close("import")}
          />
        ) : null}
      </Section>
    </div>
  );
}

const buttonIdOf = ({ model }: ListedModel, action: CardAction): string => `${model.reference.names.drivers} ${action}`;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
