import type { ReactElement } from "react";
import type { ListedModel } from "../../../src/workbook/model/Model";
import type { ExportedScenario } from "../../../src/workbook/scenario/exportScenario";
import { MAX_SHEET_NAME_LENGTH } from "../../../src/workbook/scenario/checkSheetName";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { DeleteConfirm } from "./DeleteConfirm";
import { ExportBox } from "./ExportBox";
import { NameForm } from "./NameForm";
import type { CardAction } from "./ScenarioCard";

type Props = Readonly<{
  action: CardAction;
  listed: ListedModel;
  /** Names of all sheets. */
  taken: readonly string[];
  exported: ExportedScenario | undefined;
  busy: boolean;
  onDuplicate: (name: string) => void;
  onRename: (name: string) => void;
  onDelete: () => void;
  onCancel: () => void;
}>;

/** The form or question that an action of a scenario opens before it runs. */
export function CardForm({ action, listed, taken, exported, busy, ...on }: Props): ReactElement | null {
  const { messages } = useLanguage();
  const t = messages.scenarios;
  const { model, relatedSheets } = listed;
  const name = model.reference.sheetName;
  const common = { busy, onCancel: on.onCancel };
  switch (action) {
    case "show":
      return null;
    case "duplicate":
      return (
        <NameForm
          {...common}
          label={t.duplicateTitle({ name })}
          note={t.duplicateNote}
          start={freeCopyName(name, taken)}
          taken={taken}
          action={t.actions.duplicate}
          onName={on.onDuplicate}
        />
      );
    case "rename":
      return (
        <NameForm
          {...common}
          label={t.renameTitle({ name })}
          start={name}
          taken={taken.filter((other) => other !== name)}
          action={t.actions.rename}
          onName={on.onRename}
        />
      );
    case "delete":
      return <DeleteConfirm {...common} name={name} further={relatedSheets} onDelete={on.onDelete} />;
    case "export":
      return exported === undefined ? null : <ExportBox name={name} exported={exported} onClose={on.onCancel} />;
  }
}

/** The same name with the smallest number that makes it unique. */
function freeCopyName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  const stem = name.replace(/ \d{1,4}$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const candidate = Array.from(stem)
      .reduce(
        (kept, character) => ((kept + character + ending).length > MAX_SHEET_NAME_LENGTH ? kept : kept + character),
        "",
      )
      .concat(ending);
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
