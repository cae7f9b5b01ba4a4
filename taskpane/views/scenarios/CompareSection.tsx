import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { FEWEST_COMPARED, MOST_COMPARED } from "../../../src/sheets/compare/ComparedModel";
import type { ModelReference } from "../../../src/workbook/model/Model";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  scenarios: readonly ModelReference[];
  busy: boolean;
  /** Nothing else is open that has the one button which stands out. */
  prominent: boolean;
  onCompare: (chosen: readonly ModelReference[]) => void;
}>;

/** Which scenarios are put side by side on a sheet. */
export function CompareSection({ scenarios, busy, prominent, onCompare }: Props): ReactElement {
  const { messages } = useLanguage();
  const words = messages.sheets;
  // What was unticked is kept, so that a scenario that is added later is taken along.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = scenarios.filter(({ sheetId }) => !left.has(sheetId));
  const enough = chosen.length >= FEWEST_COMPARED && chosen.length <= MOST_COMPARED;
  const tick = (sheetId: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(sheetId);
    else next.add(sheetId);
    setLeft(next);
  };
  return (
    <Section
      title={words.compareTitle}
      note={scenarios.length < FEWEST_COMPARED ? words.compareOne : words.compareNote}
    >
      {scenarios.length < FEWEST_COMPARED
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
          appearance={prominent && scenarios.length >= FEWEST_COMPARED ? "primary" : "secondary"}
          disabled={busy || !enough}
          onClick={() => onCompare(chosen)}
        >
          {words.compareAdd}
        </Button>
      </div>
    </Section>
  );
}
