import { Activity, type ReactElement, type ReactNode, Suspense, useState } from "react";
import { Reading } from "../shared/ui/Reading";

type Props = Readonly<{
  shown: boolean;
  /** What it works on goes on while another view is shown: a simulation, say. */
  goesOn?: boolean;
  children: ReactNode;
}>;

/**
 * A view is made when it is first opened and then kept as it was left: what was typed in it outlives a look at another
 * one.
 */
export function PersistentView({ shown, goesOn = false, children }: Props): ReactElement | null {
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  if (!opened && !shown) return null;
  const view = <Suspense fallback={<Reading />}>{children}</Suspense>;
  return goesOn ? <div hidden={!shown}>{view}</div> : <Activity mode={shown ? "visible" : "hidden"}>{view}</Activity>;
}
