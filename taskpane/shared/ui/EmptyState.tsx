import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

type Props = Readonly<{
  /** What this view shows once it has figures. */
  shows: string;
  /** The missing input. */
  missing: ReactNode;
  /** The button that leads to the missing input; absent if there is nowhere to go. */
  action?: Readonly<{ label: string; go: () => void; busy?: boolean }> | undefined;
}>;

/** A view without figures: says what the view shows and what is missing, and leads to the missing input. */
export function EmptyState({ shows, missing, action }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.shows}>{shows}</p>
      <p className={styles.missing}>{missing}</p>
      {action === undefined ? null : (
        <Button size="small" className={styles.button} disabled={action.busy === true} onClick={action.go}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  shows: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start", maxWidth: "100%" },
});
