import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../language/LanguageProvider";

type Props = Readonly<{ children: ReactNode }>;

/** Shows a message and a way to continue when the pane itself throws an error. */
export class ErrorBoundary extends Component<Props, { failed: Error | undefined }> {
  override state: { failed: Error | undefined } = { failed: undefined };

  static getDerivedStateFromError(error: Error): { failed: Error } {
    return { failed: error };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === undefined ? (
      this.props.children
    ) : (
      <Failure reason={failed.message} onAgain={() => this.setState({ failed: undefined })} />
    );
  }
}

function Failure({ reason, onAgain }: Readonly<{ reason: string; onAgain: () => void }>): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.failure;
  return (
    <main className={styles.failure} role="alert">
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.text}>{t.text}</p>
      <code className={styles.reason}>{reason}</code>
      <Button appearance="primary" onClick={onAgain}>
        {t.again}
      </Button>
    </main>
  );
}

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    // Give the whole pane the theme's color, not only the area with text.
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
