import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellChange } from "../../../src/workbook/model/Model";
import { textOf } from "../../../src/plan/cells/textOf";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";
import { typedNumber } from "../../shared/numbers/typedNumber";
import { MAX_PASTED } from "../../shared/forms/pastedCells";
import { pastePlan, type PasteTarget } from "./pastePlan";

type Props = Readonly<{
  text: string;
  target: PasteTarget;
  busy: boolean;
  onApply: (changes: readonly CellChange[]) => void;
  onDiscard: () => void;
}>;

const MAX_LISTED = 40;

/** Previews a paste cell by cell, before anything is written. */
export function PastePlanCard({ text, target, busy, onApply, onDiscard }: Props): ReactElement {
  const { messages } = useLanguage();
  const styles = useStyles();
  const t = messages.paste;
  if (text.length > MAX_PASTED) {
    return (
      <section className={styles.card} aria-label={t.title}>
        <p className={styles.issue}>{t.tooLarge}</p>
        <Button size="small" onClick={onDiscard}>
          {t.discard}
        </Button>
      </section>
    );
  }
  return <Planned {...{ text, target, busy, onApply, onDiscard }} />;
}

function Planned({ text, target, busy, onApply, onDiscard }: Props): ReactElement {
  const styles = useStyles();
  const { messages, locale } = useLanguage();
  const t = messages.paste;
  const plan = pastePlan(text, target, {
    locale,
    notANumber: messages.inputs.notANumber,
    issue: useIssueFormatter().issue,
  });
  const labels: Readonly<Partial<Record<string, string>>> = messages.inputs.fields;
  const label = (column: string): string => labels[column] ?? column;
  const [first = 0, last = 0] = [plan.rows[0], plan.rows.at(-1)].map((row) => (row ?? 0) + 1);
  const contentText = (value: unknown): string =>
    typeof value === "number" ? typedNumber(value, locale) : textOf(value) === "" ? t.empty : textOf(value);
  const placeText = (row: number | undefined, column: string | undefined): string => {
    const name = row === undefined ? "" : textOf(plan.after[row]?.[0]);
    const several = plan.columns.length > 1 && column !== undefined ? label(column) : "";
    const at = row === undefined ? t.block : t.row({ row: String(row + 1) });
    return [at, name, several].filter((part) => part !== "").join(messages.list);
  };
  const columns = plan.columns.map(label).join(messages.list);
  const fitting = plan.beyond > 0 ? plan.rows.length : 0;
  const notes = [
    ...(plan.changes.length === 0 && plan.errors.length === 0 ? [t.nothing] : []),
    ...(plan.grows > 0 ? [t.grows({ count: plan.grows })] : []),
    ...(fitting > 0 ? [t.fits({ count: fitting })] : []),
    ...(plan.beyond > 0 ? [t.beyond({ count: plan.beyond })] : []),
    ...(plan.otherColumns > 0 ? [t.otherColumns({ count: plan.otherColumns })] : []),
  ];
  const hidden = plan.changes.length - MAX_LISTED;
  return (
    <section className={styles.card} aria-label={t.title}>
      <h3 className={styles.title}>
        {plan.values === 0
          ? t.title
          : [
              t.into({ values: plan.values, columns }),
              first === last ? t.inRow({ row: String(first) }) : t.inRows({ first: String(first), last: String(last) }),
            ].join(t.comma)}
      </h3>
      <ul className={styles.list} aria-label={t.changes}>
        {plan.changes.slice(0, MAX_LISTED).map(({ row, column, from, to }) => (
          <li key={`${row} ${column}`}>
            {t.change({ place: placeText(row, column), from: contentText(from), to: contentText(to) })}
          </li>
        ))}
        {hidden > 0 ? <li>{t.more({ count: hidden })}</li> : null}
      </ul>
      <ul className={styles.list} role="alert">
        {plan.errors.slice(0, MAX_LISTED).map(({ row, column, message }) => (
          <li key={`${row ?? ""} ${column ?? ""} ${message}`} className={styles.issue}>
            {messages.inputs.labelled({ label: placeText(row, column), value: message })}
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || plan.errors.length > 0 || plan.changes.length === 0}
          onClick={() => onApply(plan.changes)}
        >
          {fitting > 0 ? t.applyFitting({ count: fitting }) : t.apply}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {t.discard}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "240px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  issue: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
