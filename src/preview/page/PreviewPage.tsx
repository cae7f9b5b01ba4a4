import { type ReactElement, type RefObject, useEffect, useState } from "react";
import type { LanguageCode } from "../../i18n/languages";
import { PREVIEW_CATALOGS } from "../../i18n/previewCatalogs";
import { usePageLanguage } from "./usePageLanguage";
import { useSplit } from "./useSplit";
import "./fonts.css";
import { useTheme } from "./useTheme";
import "./page.css";

/** The message of the selected cell, shown below the grid. */
export type CellMessage = Readonly<{ cell: string; text: string }>;

type Props = Readonly<{
  gridRef: RefObject<HTMLDivElement | null>;
  paneRef: RefObject<HTMLIFrameElement | null>;
  onTheme: (dark: boolean) => void;
  onLanguage: (code: LanguageCode) => void;
  onMounted: (dark: boolean) => void;
  /** Calls back whenever the message of the selected cell changes. */
  watchMessage: (listener: (message: CellMessage | undefined) => void) => void;
}>;

export function PreviewPage({ gridRef, paneRef, onTheme, onLanguage, onMounted, watchMessage }: Props): ReactElement {
  const { dark, toggle } = useTheme(onTheme);
  const { width, splitter } = useSplit();
  const t = PREVIEW_CATALOGS[usePageLanguage(onLanguage)].page;
  const [message, setMessage] = useState<CellMessage>();
  useEffect(() => {
    watchMessage(setMessage);
    onMounted(dark);
    // Runs once: later changes of theme go through onTheme.
  }, []);
  return (
    <div className="page">
      <header className="bar">
        <strong>Rollout Economics</strong>
        <span>{t.about}</span>
        <button type="button" onClick={toggle}>
          {dark ? t.toLight : t.toDark}
        </button>
      </header>
      <div className="desk" style={{ gridTemplateColumns: `minmax(0, 1fr) 5px ${width}px` }}>
        <main className="book">
          <div className="grid" ref={gridRef} />
          <div className="message" role="status" data-fault={message !== undefined}>
            {message === undefined ? t.hint : <b>{message.cell}</b>}
            {message?.text}
          </div>
        </main>
        <button type="button" className="splitter" aria-label={t.width(width)} {...splitter} />
        <iframe className="pane" title={t.pane} ref={paneRef} />
      </div>
    </div>
  );
}
