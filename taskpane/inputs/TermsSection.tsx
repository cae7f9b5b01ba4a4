import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type SyntheticEvent, useState } from "react";
import { folded } from "../../src/plan/headings/folded";
import type { Problem } from "../../src/plan/Problem";
import { readTerms } from "../../src/plan/readTerms";
import { TERM_LABELS, type TermLabel } from "../../src/plan/termLabels";
import { useLanguage } from "../Language";
import { parseNumber } from "../numbers/parseNumber";
import { typedNumber } from "../numbers/typedNumber";
import { useMistakes } from "../told/useMistakes";
import type { InputsProps } from "./InputsProps";
import { NumberInput } from "./NumberInput";
import { Section } from "./Section";
import { textOf } from "./textOf";
import { unitOfTerm } from "./units";

const PERCENT: readonly TermLabel[] = ["Transfer", "Trial failure", "Trial cost", "Ramp", "Discount rate"];

export function TermsSection({ model, workbook, changes }: InputsProps): ReactElement {
  const { messages, locale } = useLanguage();
  const terms = model.cells.terms.flatMap(([label, value]) => {
    const known = TERM_LABELS.find((one) => folded(one) === folded(label));
    return known === undefined ? [] : [{ label: known, value }];
  });
  const shown = (label: TermLabel, value: unknown): string => {
    if (typeof value !== "number") return textOf(value);
    if (!PERCENT.includes(label)) return typedNumber(value, locale);
    return `${typedNumber(Number((value * 100).toPrecision(15)), locale)} %`;
  };
  return (
    <Section title={messages.inputs.terms}>
      {terms.map(({ label, value }) => (
        <TermField
          // A value that changes in the sheet takes the place of what stood in the field.
          key={`${label} ${String(value)}`}
          label={label}
          start={shown(label, value)}
          busy={changes.busy}
          onSave={(number) => changes.make(() => workbook.editTerm(model.reference, { label, value: number }))}
        />
      ))}
    </Section>
  );
}

type TermProps = Readonly<{
  label: TermLabel;
  start: string;
  busy: boolean;
  onSave: (value: number) => Promise<boolean>;
}>;

function TermField({ label, start, busy, onSave }: TermProps): ReactElement {
  const styles = useStyles();
  const { messages, locale } = useLanguage();
  const [typed, setTyped] = useState(start);
  const changed = typed.trim() !== start;
  const value = parseNumber(typed, locale);
  const tells = useMistakes();
  const mistakeIn = (number: number): string | undefined => {
    const problem = problemWith(label, number);
    return problem === undefined ? undefined : tells.mistake(problem.mistake);
  };
  const notANumber = messages.inputs.notANumber({ found: typed });
  const mistake = !changed ? undefined : value === undefined ? notANumber : mistakeIn(value);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (changed && value !== undefined && mistake === undefined) void onSave(value);
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field
        label={messages.inputs.termNames[label]}
        size="small"
        orientation="horizontal"
        className={styles.field}
        {...(mistake === undefined ? {} : { validationMessage: mistake })}
      >
        <NumberInput
          value={typed}
          onType={setTyped}
          share={PERCENT.includes(label)}
          unit={unitOfTerm(label, messages.inputs.units)}
        />
      </Field>
      {changed ? (
        <Button type="submit" size="small" appearance="primary" disabled={busy || mistake !== undefined}>
          {messages.inputs.save}
        </Button>
      ) : null}
    </form>
  );
}

function problemWith(label: TermLabel, value: number): Problem | undefined {
  const read = readTerms([[label, value]]);
  return read.ok ? undefined : read.problems[0];
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0, width: 0 }, "& .fui-Input": { width: "100%" } },
});
