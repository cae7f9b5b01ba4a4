import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { type CellMessage, PreviewPage } from "./page/PreviewPage";
import type { Desk } from "./startDesk";

const gridRef = createRef<HTMLDivElement>();
const paneRef = createRef<HTMLIFrameElement>();
let desk: Desk | undefined;
let showMessage: (message: CellMessage | undefined) => void = () => undefined;

/** The grid is by far the largest part: the page stands before it is there. */
async function start(dark: boolean): Promise<void> {
  const { startDesk } = await import(/* webpackChunkName: "grid" */ "./startDesk");
  if (gridRef.current === null || paneRef.current === null) throw new Error("the page is not mounted");
  desk = startDesk({
    container: gridRef.current,
    pane: paneRef.current,
    dark,
    onMessage: (message) => showMessage(message),
  });
}

const root = document.getElementById("root");
if (root === null) throw new Error("preview.html has no root");
createRoot(root).render(
  <PreviewPage
    gridRef={gridRef}
    paneRef={paneRef}
    onTheme={(dark) => desk?.setDark(dark)}
    onMounted={(dark) => void start(dark)}
    watchMessage={(listener) => {
      showMessage = listener;
    }}
  />,
);
