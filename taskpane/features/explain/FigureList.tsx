import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { ExplainButton } from "./ExplainButton";
import { ExplainSlot } from "./ExplainSlot";
import type { FigureId } from "../../shared/figures/explain/FigureId";
import type { Subject } from "../../shared/figures/explain/Subject";
import { useExplained } from "./useExplained";

export type Figure = Readonly<{
  /** The explanation that belongs to this figure. */
  id: FigureId;
  label: string;
  value: string;
  note: string;
  /** All digits, if the value is shortened. */
  exact?: string;
  /** Shown after the value. */
  unit?: string | undefined;
}>;

type Props = Readonly<{
  label: string;
  figures: readonly Figure[];
  subject: Subject;
  /** Three figures with the most important one first; it gets a row of its own in a narrow pane. */
  headline?: boolean;
}>;

/** Figures side by side, as many in a row as fit. The explanation of a figure opens below its row. */
export function FigureList({ label, figures, subject, headline = false }: Props): ReactElement {
  const styles = useStyles();
  const explained = useExplained();
  const able = explained.actions !== undefined;
  return (
    <dl className={mergeClasses(styles.figures, headline && styles.headline)} aria-label={label}>
      {figures.map((one, index) => (
        <Fragment key={one.label}>
          <div
            className={mergeClasses(
              styles.figure,
              able && styles.able,
              !headline && figures.length % 2 === 1 && index === figures.length - 1 && styles.alone,
            )}
            title={titleOf(one)}
          >
            <dt className={styles.label}>
              <span className={styles.name}>{one.label}</span>
              {able ? <ExplainButton figure={one.label} explained={explained} wide /> : null}
            </dt>
            <dd className={styles.value}>
              {one.value}
              {one.unit === undefined ? null : <span className={styles.unit}> {one.unit}</span>}
            </dd>
            <dd className={styles.note}>{one.note}</dd>
          </div>
          {explained.open === one.label ? (
            <div className={styles.explanation}>
              <dt className={styles.unseen}>{one.label}</dt>
              <dd className={styles.card}>
                <ExplainSlot id={one.id} figure={one.label} subject={subject} explained={explained} />
              </dd>
            </div>
          ) : null}
        </Fragment>
      ))}
    </dl>
  );
}

const titleOf = ({ exact, unit }: Figure): string | undefined =>
  exact === undefined || unit === undefined ? exact : `${exact} ${unit}`;

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    // The figures after an open one still fill its row.
    gridAutoFlow: "row dense",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "@media (max-width: 430px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  headline: {
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    "@media (max-width: 430px)": {
      gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
      "& > :first-child": { gridColumn: "1 / -1" },
    },
  },
  // Align label, value and note across figures, even if one label takes two lines.
  figure: {
    position: "relative",
    display: "grid",
    gridRow: "span 3",
    gridTemplateRows: "subgrid",
    rowGap: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  /** The last of an odd number of figures takes the whole row. */
  alone: { "@media (max-width: 430px)": { gridColumn: "1 / -1" } },
  able: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  label: {
    display: "flex",
    alignItems: "start",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { flexGrow: 1, minWidth: 0 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    // Otherwise Chinese text would wrap between a figure and its unit.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  unit: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  note: {
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  explanation: { gridColumn: "1 / -1", minWidth: 0 },
  card: { margin: 0 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
