import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { FormulaQuestion } from "../../src/workbook/insertFormula";
import { useLanguage } from "../Language";
import type { Example } from "./exampleOf";
import { type FunctionText, signatureOf } from "./functionTexts";
import type { Insertion } from "./useInsertFormula";

type Props = Readonly<{
  text: FunctionText;
  example: Example | undefined;
  open: boolean;
  busy: boolean;
  insertion: Insertion;
  onToggle: () => void;
}>;

/** One function: what it gives; opened, its signature and the formula as it would be inserted. */
export function FunctionCard({ text, example, open, busy, insertion, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const words = messages.functions;
  const id = useId();
  const { question, done } = insertion;
  return (
    <li className={styles.card}>
      <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className={styles.name}>{text.id}</span>
        <span className={styles.says}>{text.description}</span>
      </button>
      {open ? (
        <div id={id} className={styles.body}>
          <code className={styles.signature}>{breakable(signatureOf(text))}</code>
          {example === undefined ? null : (
            <>
              <div className={styles.label}>{words.preview}</div>
              <code className={styles.formula}>{breakable(example.formula)}</code>
              {example.size.rows * example.size.columns > 1 ? (
                <div className={styles.label}>{words.fills(example.size)}</div>
              ) : null}
              <div role="status">
                {question === undefined ? null : <Asked question={question} />}
                {done === undefined ? null : words.inserted({ at: done })}
              </div>
              <div className={styles.buttons}>
                <Button size="small" appearance="primary" disabled={busy} onClick={() => insertion.insert(example)}>
                  {question === undefined ? words.insert : words.insertAnyway}
                </Button>
                {question === undefined ? null : (
                  <Button size="small" onClick={insertion.forget}>
                    {messages.inputs.cancel}
                  </Button>
                )}
              </div>
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}

function Asked({ question: { at, inCell, inTheWay } }: Readonly<{ question: FormulaQuestion }>): ReactElement {
  const words = useLanguage().messages.functions;
  return (
    <>
      {inCell === "" ? null : <div>{words.replaces({ at, content: inCell })}</div>}
      {inTheWay.length === 0 ? null : <div>{words.inTheWay({ at, content: inTheWay.join(" · ") })}</div>}
    </>
  );
}

/** Long names and formulas break where a person would. */
const breakable = (text: string): string => text.replaceAll(/([(,;._])/g, "$1\u200b");

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: {
    display: "block",
    width: "100%",
    padding: tokens.spacingVerticalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  says: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingVerticalS} ${tokens.spacingVerticalS}`,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  signature: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
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
