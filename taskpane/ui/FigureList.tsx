import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export type Figure = Readonly<{
  label: string;
  value: string;
  note: string;
  /** All digits, where the value is shortened. */
  exact?: string;
}>;

/** Figures side by side, as many in a row as there is room for. */
export function FigureList({ label, figures }: Readonly<{ label: string; figures: readonly Figure[] }>): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.figures} aria-label={label}>
      {figures.map((one) => (
        <div key={one.label} className={styles.figure} title={one.exact}>
          <dt className={styles.label}>{one.label}</dt>
          <dd className={styles.value}>{one.value}</dd>
          <dd className={styles.note}>{one.note}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
});
