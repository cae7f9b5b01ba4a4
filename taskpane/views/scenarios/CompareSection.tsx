import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { MIN_COMPARED, MAX_COMPARED } from "../../../src/sheets/compare/ComparedModel";
import type { ModelReference } from "../../../src/workbook/model/Model";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  scenarios: readonly ModelReference[];
  busy: boolean;
  /** No form above is open, so this section may have the primary button. */
  prominent: boolean;
  onCompare: (chosen: readonly ModelReference[]) => void;
}>;

/** Lets the user choose the scenarios that a sheet compares. */
export function CompareSection({ scenarios, busy, prominent, onCompare }: Props): ReactElement {
  const { messages } = useLanguage();
  const t = messages.sheets;
  // Store the unticked scenarios, so that a scenario added later is included.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = scenarios.filter(({ sheetId }) => !left.has(sheetId));
  const enough = chosen.length >= MIN_COMPARED && chosen.length <= MAX_COMPARED;
  const tick = (sheetId: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(sheetId);
    else next.add(sheetId);
    setLeft(next);
  };
  return (
    <Section title={t.compareTitle} note={scenarios.length < MIN_COMPARED ? t.compareOne : t.compareNote}>
      {scenarios.length < MIN_COMPARED
        ? null
        : scenarios.map(({ sheetId, sheetName }) => (
            <Checkbox
              key={sheetId}
              label={sheetName}
              checked={!left.has(sheetId)}
              onChange={(_, { checked }) => tick(sheetId, checked === true)}
            />
          ))}
      <div>
        <Button
          size="small"
          appearance={prominent && scenarios.length >= MIN_COMPARED ? "primary" : "secondary"}
          disabled={busy || !enough}
          onClick={() => onCompare(chosen)}
        >
          {t.compareAdd}
        </Button>
      </div>
    </Section>
  );
}
