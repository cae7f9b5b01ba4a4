import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { type CellMessage, PreviewPage } from "./page/PreviewPage";
import { loadFonts } from "./page/loadFonts";
import { pageLanguage } from "./page/pageLanguage";
import type { PreviewApp } from "./startPreview";

const gridRef = createRef<HTMLDivElement>();
const paneRef = createRef<HTMLIFrameElement>();
let app: PreviewApp | undefined;
let showMessage: (message: CellMessage | undefined) => void = () => undefined;

/** The grid is by far the largest part, so the page is shown before the grid has loaded. */
async function start(dark: boolean): Promise<void> {
  const [{ startPreview }, { gridWords }] = await Promise.all([
    import(/* webpackChunkName: "grid" */ "./startPreview"),
    import(/* webpackChunkName: "grid" */ "./gridWords"),
    loadFonts(),
  ]);
  const words = await gridWords("en");
  if (gridRef.current === null || paneRef.current === null) throw new Error("the page is not mounted");
  app = startPreview({
    container: gridRef.current,
    pane: paneRef.current,
    dark,
    words,
    onMessage: (message) => showMessage(message),
  });
  const language = pageLanguage();
  if (language !== "en") await app.setLanguage(language);
}

const root = document.getElementById("root");
if (root === null) throw new Error("preview.html has no root");
createRoot(root).render(
  <PreviewPage
    gridRef={gridRef}
    paneRef={paneRef}
    onLanguage={(code) => void app?.setLanguage(code)}
    onTheme={(dark) => app?.setDark(dark)}
    onMounted={(dark) => void start(dark)}
    watchMessage={(listener) => {
      showMessage = listener;
    }}
  />,
);
