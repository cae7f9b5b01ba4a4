import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, ReactElement, SyntheticEvent } from "react";
import type { Messages } from "../../../src/i18n/en/pane";
import { exchangeLabel } from "../../../src/plan/headings/exchangeLabel";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { isSeveral } from "../../shared/forms/pastedCells";
import { scrollToField } from "../../shared/ui/scrollToField";
import { onEscape } from "../../shared/ui/useEscape";
import type { DraftKey } from "../../shared/forms/drafts/Draft";
import type { InputsProps } from "./InputsProps";
import { NumberInput } from "../../shared/forms/NumberInput";
import { Section } from "../../shared/forms/Section";
import { currenciesWithoutRate } from "./missingRates";
import { pastedTerms } from "./pastedTerms";
import {
  isDate,
  isOptionalTerm,
  isPercent,
  readTerm,
  TERM_VALUE,
  type TermRow,
  termRows,
  termSchema,
  termText,
} from "./termFields";
import { unitOfTerm } from "../../shared/forms/units";
import { useTermMessages } from "./useTermMessages";

export function TermsSection(props: InputsProps): ReactElement {
  const { messages } = useLanguage();
  const styles = useStyles();
  const { model, drafts } = props;
  const currencies = currenciesWithoutRate(model.cells, drafts.all);
  const terms = termRows(model.cells.terms, currencies);
  const optional = terms.filter(({ label }) => isOptionalTerm(label));
  const fieldOf = (term: TermRow): ReactElement => <TermField key={term.label} {...props} term={term} terms={terms} />;
  return (
    <Section title={messages.inputs.terms}>
      {terms.filter(({ label }) => !isOptionalTerm(label)).map(fieldOf)}
      <details
        className={styles.more}
        open={currencies.length > 0 || optional.some(({ value }) => !["", 0].includes(value as never)) || undefined}
      >
        <summary>{messages.inputs.more.title}</summary>
        {optional.map(fieldOf)}
        <p className={styles.note}>{messages.inputs.more.exchange}</p>
        <p className={styles.note}>{messages.inputs.more.termNote}</p>
      </details>
    </Section>
  );
}

type TermProps = InputsProps & Readonly<{ term: TermRow; terms: readonly TermRow[] }>;

const draftKeyOf = ({ row }: TermRow): DraftKey => ({ block: "terms", row });

function TermField({ model, workbook, changes, drafts, term, terms }: TermProps): ReactElement {
  const styles = useStyles();
  const { messages, locale } = useLanguage();
  const t = useTermMessages();
  const { label } = term;
  const typed = drafts.at(draftKeyOf(term))?.[TERM_VALUE];
  const read = typed === undefined ? undefined : readTerm(label, typed, t);
  const issue = read !== undefined && "issue" in read ? read.issue : undefined;
  const type = (into: TermRow, text: string): void => {
    const same = text.trim() === termText(into, locale);
    drafts.type(draftKeyOf(into), TERM_VALUE, same ? undefined : text);
  };
  // Enter saves too: one button saves all terms.
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (issue !== undefined) scrollToField(event.currentTarget);
    if (read === undefined || !("value" in read)) return;
    void changes
      .run(() => workbook.editTerm(model.reference, { label, value: read.value }))
      .then((done) => {
        // A term that had no row has one now, so its draft follows no row.
        if (done && term.row < 0) drafts.close(draftKeyOf(term));
      });
  };
  // Fill in the pasted values as if they were typed, so that the user sees the changes in the fields and saves or
  // discards them with the rest.
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isSeveral(text)) return;
    event.preventDefault();
    for (const pasted of pastedTerms(text, term, terms)) type(pasted.term, pasted.text);
  };
  const schema = termSchema(label);
  const value = typed ?? termText(term, locale);
  const words: Readonly<Partial<Record<string, string>>> = messages.inputs.discountings;
  return (
    <form onSubmit={submit} data-unsaved={typed === undefined ? undefined : ""} data-exchange={currencyOf(label)}>
      <Field
        label={nameOf(label, messages.inputs)}
        size="small"
        orientation="horizontal"
        className={styles.field}
        onKeyDown={onEscape(
          typed === undefined ? undefined : () => drafts.type(draftKeyOf(term), TERM_VALUE, undefined),
        )}
        {...(issue === undefined ? {} : { validationMessage: issue })}
      >
        {schema.type === "choice" ? (
          <Select size="small" value={value} onChange={(_, data) => type(term, data.value)}>
            {schema.choices.map((choice) => (
              <option key={choice} value={choice}>
                {words[choice] ?? choice}
              </option>
            ))}
          </Select>
        ) : isDate(label) ? (
          <Input size="small" type="date" value={value} onChange={(_, data) => type(term, data.value)} />
        ) : (
          <NumberInput
            value={value}
            onType={(text) => type(term, text)}
            share={isPercent(label)}
            unit={unitOfTerm(schema, messages.inputs.units)}
            onPaste={paste}
          />
        )}
      </Field>
    </form>
  );
}

/** The currency of an exchange rate, by which a form of a driver or segment finds its field. */
function currencyOf(label: string): string | undefined {
  const exchange = exchangeLabel(label);
  return exchange?.figure === "rate" ? exchange.currency : undefined;
}

/** The name of a term; that of an exchange rate has the code of its currency. */
function nameOf(label: string, t: Messages["inputs"]): string {
  const exchange = exchangeLabel(label);
  if (exchange !== undefined) return t.exchangeNames[exchange.figure]({ currency: exchange.currency });
  const names: Readonly<Partial<Record<string, string>>> = t.termNames;
  return names[label] ?? label;
}

const useStyles = makeStyles({
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  field: { minWidth: 0, "& input": { minWidth: 0, width: 0 }, "& .fui-Input": { width: "100%" } },
});
