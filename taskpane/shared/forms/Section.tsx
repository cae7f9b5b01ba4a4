import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

type Props = Readonly<{ title: string; note?: string; children: ReactNode }>;

export function Section({ title, note, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <div className={styles.rows}>{children}</div>
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
});
