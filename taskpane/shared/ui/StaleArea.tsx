import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { StaleContext } from "./StaleContext";

type Props = Readonly<{ stale: boolean; children: ReactNode }>;

/** Shows figures and charts of the last valid plan in gray while the sheet has issues. They stay legible. */
export function StaleArea({ stale, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.area, stale && styles.stale)} data-stale={stale ? "" : undefined}>
      <StaleContext value={stale}>{children}</StaleContext>
    </div>
  );
}

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  stale: {
    filter: "grayscale(1)",
    "& :is(p, dt, dd, td, th, figcaption, li)": { color: tokens.colorNeutralForeground3 },
    "& svg :is(path, circle, line)": { opacity: 0.4 },
    "& svg text": { fill: tokens.colorNeutralForeground3 },
  },
});
