import { Field, makeStyles } from "@fluentui/react-components";
import type { ClipboardEvent, ReactElement, SyntheticEvent } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { isSeveral } from "../../shared/forms/pastedCells";
import { scrollToField } from "../../shared/ui/scrollToField";
import { onEscape } from "../../shared/ui/useEscape";
import type { DraftKey } from "../../shared/forms/drafts/Draft";
import type { InputsProps } from "./InputsProps";
import { NumberInput } from "../../shared/forms/NumberInput";
import { Section } from "../../shared/forms/Section";
import { pastedTerms } from "./pastedTerms";
import { isPercent, readTerm, TERM_VALUE, type TermRow, termRows, termText } from "./termFields";
import { unitOfTerm } from "../../shared/forms/units";
import { useFormMessages } from "../../shared/forms/useRowForm";

export function TermsSection(props: InputsProps): ReactElement {
  const { messages } = useLanguage();
  const terms = termRows(props.model.cells.terms);
  return (
    <Section title={messages.inputs.terms}>
      {terms.map((term) => (
        <TermField key={term.label} {...props} term={term} terms={terms} />
      ))}
    </Section>
  );
}

type TermProps = InputsProps & Readonly<{ term: TermRow; terms: readonly TermRow[] }>;

const draftKeyOf = ({ row }: TermRow): DraftKey => ({ block: "terms", row });

function TermField({ model, workbook, changes, drafts, term, terms }: TermProps): ReactElement {
  const styles = useStyles();
  const { messages, locale } = useLanguage();
  const t = useFormMessages();
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
    void changes.run(() => workbook.editTerm(model.reference, { label, value: read.value }));
  };
  // Fill in the pasted values as if they were typed, so that the user sees the changes in the fields and saves or
  // discards them with the rest.
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isSeveral(text)) return;
    event.preventDefault();
    for (const pasted of pastedTerms(text, term, terms)) type(pasted.term, pasted.text);
  };
  return (
    <form onSubmit={submit} data-unsaved={typed === undefined ? undefined : ""}>
      <Field
        label={messages.inputs.termNames[label]}
        size="small"
        orientation="horizontal"
        className={styles.field}
        onKeyDown={onEscape(
          typed === undefined ? undefined : () => drafts.type(draftKeyOf(term), TERM_VALUE, undefined),
        )}
        {...(issue === undefined ? {} : { validationMessage: issue })}
      >
        <NumberInput
          value={typed ?? termText(term, locale)}
          onType={(text) => type(term, text)}
          share={isPercent(label)}
          unit={unitOfTerm(label, messages.inputs.units)}
          onPaste={paste}
        />
      </Field>
    </form>
  );
}

const useStyles = makeStyles({
  field: { minWidth: 0, "& input": { minWidth: 0, width: 0 }, "& .fui-Input": { width: "100%" } },
});
