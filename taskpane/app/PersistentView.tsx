import { Activity, type ReactElement, type ReactNode, Suspense, useState } from "react";
import { Reading } from "../shared/ui/Reading";

type Props = Readonly<{
  shown: boolean;
  /** Work of the view continues while another view is shown, for example a simulation. */
  runsInBackground?: boolean;
  children: ReactNode;
}>;

/**
 * Renders a view when it is first opened and then keeps it mounted, so that typed values survive a visit to another
 * view.
 */
export function PersistentView({ shown, runsInBackground = false, children }: Props): ReactElement | null {
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  if (!opened && !shown) return null;
  const view = <Suspense fallback={<Reading />}>{children}</Suspense>;
  return runsInBackground ? (
    <div hidden={!shown}>{view}</div>
  ) : (
    <Activity mode={shown ? "visible" : "hidden"}>{view}</Activity>
  );
}
