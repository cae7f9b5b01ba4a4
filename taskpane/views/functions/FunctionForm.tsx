import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaQuestion } from "../../../src/workbook/insert/insertFormula";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { ArgumentField } from "./ArgumentField";
import { breakable } from "./breakable";
import type { Example } from "./exampleOf";
import type { FunctionText } from "./functionTexts";
import { useArguments } from "./useArguments";
import type { Insertion } from "./useInsertFormula";

type Props = Readonly<{ text: FunctionText; example: Example; busy: boolean; insertion: Insertion }>;

/** The arguments of a function and the resulting formula, before it is inserted. */
export function FunctionForm({ text, example, busy, insertion }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.functions;
  const { question, done } = insertion;
  const { typed, formula, valid } = useArguments(text, example);
  return (
    <>
      {typed.map((argument) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          busy={busy}
          onSelection={() => insertion.select(argument.type)}
        />
      ))}
      <div className={styles.label}>{t.preview}</div>
      <code className={styles.formula}>{breakable(formula)}</code>
      {example.size.rows * example.size.columns > 1 ? (
        <div className={styles.label}>{t.fills(example.size)}</div>
      ) : null}
      <div role="status">
        {question === undefined ? null : <OverwriteQuestion question={question} />}
        {done === undefined ? null : t.inserted({ at: done })}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || !valid}
          onClick={() => insertion.insert({ formula, size: example.size })}
        >
          {question === undefined ? t.insert : t.insertAnyway}
        </Button>
        {question === undefined ? null : (
          <Button size="small" onClick={insertion.clear}>
            {messages.inputs.cancel}
          </Button>
        )}
      </div>
    </>
  );
}

function OverwriteQuestion({
  question: { at, inCell, inTheWay },
}: Readonly<{ question: FormulaQuestion }>): ReactElement {
  const t = useLanguage().messages.functions;
  return (
    <>
      {inCell === "" ? null : <div>{t.replaces({ at, content: inCell })}</div>}
      {inTheWay.length === 0 ? null : <div>{t.inTheWay({ at, content: inTheWay.join(" · ") })}</div>}
    </>
  );
}

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  formula: {
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "text",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
