import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { breakable } from "./breakable";
import type { Example } from "./exampleOf";
import { FunctionForm } from "./FunctionForm";
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

/** One function with its description. When expanded it shows its signature, its arguments and the resulting formula. */
export function FunctionCard({ text, example, open, busy, insertion, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.card}>
      <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className={styles.name}>{text.id}</span>
        <span className={styles.description}>{text.description}</span>
      </button>
      {open ? (
        <div id={id} className={styles.body}>
          <code className={styles.signature}>{breakable(signatureOf(text))}</code>
          {example === undefined ? null : (
            <FunctionForm text={text} example={example} busy={busy} insertion={insertion} />
          )}
        </div>
      ) : null}
    </li>
  );
}

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
  description: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingVerticalS} ${tokens.spacingVerticalS}`,
  },
  signature: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
