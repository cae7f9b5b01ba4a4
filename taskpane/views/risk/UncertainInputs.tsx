import { Button, Select } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { Plan } from "../../../src/engine/cost/inputs";
import { resolveInput } from "../../../src/plan/inputNames";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { EmptyState } from "../../shared/ui/EmptyState";
import { isPercentage } from "../../../src/schema/isPercentage";
import { RangeEditor } from "./RangeEditor";
import { RangeCard } from "./RangeCard";
import type { UserRange } from "./uncertainRows";
import { useInputName } from "./useInputName";
import type { Risk } from "./useRisk";

/** The uncertain inputs and their ranges. */
export function UncertainInputs({ plan, risk }: Readonly<{ plan: Plan; risk: Risk }>): ReactElement {
  const { messages } = useLanguage();
  const t = messages.risk;
  const nameOf = useInputName();
  const [open, setOpen] = useState<string>();
  const choice = useRef<HTMLDivElement>(null);
  const { uncertain, entries, setEntries } = risk;
  const share = (name: string): boolean => {
    const named = resolveInput(plan, name);
    return named.ok && isPercentage(named.target);
  };
  const setRange = (name: string, range: UserRange): void => {
    setEntries(entries.map((entry) => (entry.name === name ? { name, range } : entry)));
    setOpen(undefined);
  };
  return (
    <Section title={t.inputs} note={t.inputsNote}>
      {uncertain.rows.length > 0 ? null : (
        <EmptyState
          shows={messages.empty.risk}
          missing={t.nothingUncertain}
          action={{ label: messages.empty.chooseInput, go: () => choice.current?.querySelector("select")?.focus() }}
        />
      )}
      {uncertain.rows.map((row) =>
        open === row.name ? (
          <RangeEditor
            key={row.name}
            plan={plan}
            row={row}
            share={share(row.name)}
            onSave={(range) => setRange(row.name, range)}
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <RangeCard
            key={row.name}
            row={row}
            share={share(row.name)}
            onEdit={() => setOpen(row.name)}
            onRemove={() => setEntries(entries.filter(({ name }) => name !== row.name))}
          />
        ),
      )}
      <div ref={choice}>
        <Select
          size="small"
          aria-label={t.add}
          value=""
          onChange={(_, { value }) => {
            if (value !== "") setEntries([...entries, { name: value }]);
          }}
        >
          <option value="">{t.addChoice}</option>
          {uncertain.others.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <Button size="small" appearance="subtle" onClick={() => setEntries(undefined)}>
          {t.offer}
        </Button>
      </div>
    </Section>
  );
}
