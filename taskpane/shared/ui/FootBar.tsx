import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

type Props = Readonly<{
  text: string;
  /** Highlights an offer: the border has the brand's color. */
  accent?: boolean;
  /** The buttons. */
  children: ReactNode;
}>;

/** A line of text with its buttons below the views. It covers none of them. */
export function FootBar({ text, accent = false, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, accent && styles.accent)}>
      <span className={styles.text} role="status">
        {text}
      </span>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    "& button": { flexShrink: 0, whiteSpace: "nowrap" },
  },
  accent: { borderTop: `2px solid ${tokens.colorBrandStroke1}` },
  text: { flex: "1 1 100px", minWidth: 0, overflowWrap: "anywhere" },
});
