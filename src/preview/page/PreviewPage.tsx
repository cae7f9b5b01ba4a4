import { type ReactElement, type RefObject, useEffect, useState } from "react";
import { useSplit } from "./useSplit";
import { useTheme } from "./useTheme";
import "./page.css";

/** What the line below the grid says of the selected cell. */
export type CellMessage = Readonly<{ cell: string; text: string }>;

type Props = Readonly<{
  gridRef: RefObject<HTMLDivElement | null>;
  paneRef: RefObject<HTMLIFrameElement | null>;
  onTheme: (dark: boolean) => void;
  onMounted: (dark: boolean) => void;
  /** Calls back whenever the selected cell has another message. */
  watchMessage: (listener: (message: CellMessage | undefined) => void) => void;
}>;

const HINT = "Every ROLLOUT function works in this grid. A cell in error tells its reason here when it is selected.";

export function PreviewPage({ gridRef, paneRef, onTheme, onMounted, watchMessage }: Props): ReactElement {
  const { dark, toggle } = useTheme(onTheme);
  const { width, splitter } = useSplit();
  const [message, setMessage] = useState<CellMessage>();
  useEffect(() => {
    watchMessage(setMessage);
    onMounted(dark);
    // Once: later changes of theme go through onTheme.
  }, []);
  return (
    <div className="page">
      <header className="bar">
        <strong>Rollout Economics</strong>
        <span>Preview: not Excel, but the same task pane and the same functions. Nothing leaves this computer.</span>
        <button type="button" onClick={toggle}>
          {dark ? "Light" : "Dark"}
        </button>
      </header>
      <div className="desk" style={{ gridTemplateColumns: `minmax(0, 1fr) 5px ${width}px` }}>
        <main className="book">
          <div className="grid" ref={gridRef} />
          <div className="message" role="status" data-fault={message !== undefined}>
            {message === undefined ? HINT : <b>{message.cell}</b>}
            {message?.text}
          </div>
        </main>
        <button
          type="button"
          className="splitter"
          aria-label={`Width of the task pane: ${width} pixels`}
          {...splitter}
        />
        <iframe className="pane" title="Task pane" ref={paneRef} />
      </div>
    </div>
  );
}
