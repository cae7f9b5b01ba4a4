import { Component, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../Language";

type Props = Readonly<{ children: ReactNode }>;

/** A fault of the pane itself: said in words, with a way to go on. */
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
  const words = useLanguage().messages.failure;
  return (
    <main style={{ padding: 16 }} role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <code>{reason}</code>
      </p>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </main>
  );
}
