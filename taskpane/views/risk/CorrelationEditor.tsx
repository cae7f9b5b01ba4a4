import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { type ReactElement, type SyntheticEvent, useState } from "react";
import { NumberInput } from "../../shared/forms/NumberInput";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";
import { IconButton } from "../../shared/ui/IconButton";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { typedNumber } from "../../shared/numbers/typedNumber";
import type { Risk } from "./useRisk";
import { useEscape } from "../../shared/ui/useEscape";
import { useInputName } from "./useInputName";

/** Correlated inputs: pairs of inputs that tend to be high or low together. */
export function CorrelationEditor({ risk }: Readonly<{ risk: Risk }>): ReactElement {
  const styles = useStyles();
  const { messages, formats, locale } = useLanguage();
  const formatter = useIssueFormatter();
  const nameOf = useInputName();
  const t = messages.risk;
  const { correlationRows, correlations, setCorrelations, uncertain } = risk;
  const names = uncertain.rows.map(({ name }) => name);
  const [chosen, setChosen] = useState({ input: "", with: "", correlation: "" });
  const correlation = parseNumber(chosen.correlation, locale);
  const complete = chosen.input !== "" && chosen.with !== "" && correlation !== undefined;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!complete) return;
    setCorrelations([...correlations, { input: chosen.input, with: chosen.with, correlation }]);
    setChosen({ input: "", with: "", correlation: "" });
  };
  const setCorrelation = (value: string): void => setChosen((before) => ({ ...before, correlation: value }));
  const escape = useEscape(chosen.correlation, setCorrelation);
  const choice = (label: string, column: "input" | "with"): ReactElement => (
    <Field label={label} size="small">
      <Select
        size="small"
        value={chosen[column]}
        onChange={(_, { value }) => setChosen((before) => ({ ...before, [column]: value }))}
      >
        <option value="">{t.addChoice}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {nameOf(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={t.moving} note={t.movingNote}>
      {correlationRows.rows.map((row, index) => (
        <div key={`${row.input} ${row.with}`} className={styles.row}>
          <div className={styles.text}>
            {t.movesWith({
              input: nameOf(row.input),
              other: nameOf(row.with),
              correlation: formats.signed(row.correlation),
            })}
            {row.issue === undefined ? null : <div className={styles.issue}>{formatter.issue(row.issue)}</div>}
          </div>
          <IconButton
            icon={<Delete16Regular />}
            label={messages.inputs.remove({ name: [nameOf(row.input), nameOf(row.with)].join(messages.list) })}
            onClick={() => setCorrelations(correlations.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <form className={styles.form} aria-label={t.moving} onSubmit={submit}>
        {choice(t.movingInput, "input")}
        {choice(t.movingWith, "with")}
        <Field label={t.correlation} size="small" {...escape}>
          <NumberInput
            placeholder={typedNumber(0.5, locale)}
            value={chosen.correlation}
            range={{ size: 0.1, min: -1, max: 1 }}
            onType={setCorrelation}
          />
        </Field>
        <Button type="submit" size="small" icon={<Add16Regular />} disabled={!complete}>
          {t.addCorrelation}
        </Button>
      </form>
    </Section>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  issue: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  form: {
    display: "grid",
    alignItems: "end",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& input, & select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});
