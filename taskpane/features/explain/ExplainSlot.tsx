import { type ReactElement, Suspense } from "react";
import type { FigureId } from "../../shared/figures/explain/FigureId";
import { ExplainCard } from "./lazyExplainCard";
import type { Subject } from "../../shared/figures/explain/Subject";
import type { ExplainState } from "./useExplained";

type Props = Readonly<{ id: FigureId; figure: string; subject: Subject; explained: ExplainState }>;

/** The open explanation, below its figure. It appears once it is loaded. */
export function ExplainSlot({ id, figure, subject, explained }: Props): ReactElement | null {
  const { actions, open, cardId, close } = explained;
  if (actions === undefined || open !== figure) return null;
  return (
    <Suspense>
      <ExplainCard id={id} cardId={cardId} title={figure} subject={subject} actions={actions} onClose={close} />
    </Suspense>
  );
}
