import { type ReactElement, Suspense } from "react";
import { type LoadedLater, loadedLater } from "./ui/loadedLater";

const notices = (): Promise<typeof import("./ui/notices")> => import("./ui/notices");

export const ExpertUnits = onItsOwn(loadedLater(async () => (await notices()).ExpertUnits));
export const FaultBar = onItsOwn(loadedLater(async () => (await notices()).FaultBar));
export const ProblemList = onItsOwn(loadedLater(async () => (await notices()).ProblemList));
export const UnsavedNote = onItsOwn(loadedLater(async () => (await notices()).UnsavedNote));

/** Until it has come the view below it stands there without it. */
function onItsOwn<Props extends object>(Notice: LoadedLater<Props>): LoadedLater<Props> {
  const Waiting = (props: Props): ReactElement => (
    <Suspense>
      <Notice {...props} />
    </Suspense>
  );
  return Object.assign(Waiting, { load: Notice.load });
}
