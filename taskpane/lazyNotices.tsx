import { type ReactElement, Suspense } from "react";
import { type LoadedLater, loadedLater } from "./ui/loadedLater";

const notices = (): Promise<typeof import("./ui/notices")> => import("./ui/notices");

const syncNotices = (): Promise<typeof import("./sync/notices")> => import("./sync/notices");

export const CalculatingNotice = onItsOwn(loadedLater(async () => (await syncNotices()).CalculatingNotice));
export const ComputingNotice = onItsOwn(loadedLater(async () => (await syncNotices()).ComputingNotice));
export const CopyNotice = onItsOwn(loadedLater(async () => (await syncNotices()).CopyNotice));
export const FailedChecks = onItsOwn(loadedLater(async () => (await syncNotices()).FailedChecks));
export const SilenceNotice = onItsOwn(loadedLater(async () => (await syncNotices()).SilenceNotice));
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
