import { type ReactElement, Suspense } from "react";
import { type Preloadable, preloadable } from "../shared/ui/preloadable";

const notices = (): Promise<typeof import("../shared/ui/notices")> => import("../shared/ui/notices");

const syncNotices = (): Promise<typeof import("./sync/notices")> => import("./sync/notices");

export const CalculatingNotice = onItsOwn(preloadable(async () => (await syncNotices()).CalculatingNotice));
export const ComputingNotice = onItsOwn(preloadable(async () => (await syncNotices()).ComputingNotice));
export const CopyNotice = onItsOwn(preloadable(async () => (await syncNotices()).CopyNotice));
export const FailedChecks = onItsOwn(preloadable(async () => (await syncNotices()).FailedChecks));
export const SilenceNotice = onItsOwn(preloadable(async () => (await syncNotices()).SilenceNotice));
export const ExpertUnits = onItsOwn(preloadable(async () => (await notices()).ExpertUnits));
export const FailureBar = onItsOwn(preloadable(async () => (await notices()).FailureBar));
export const ProblemList = onItsOwn(preloadable(async () => (await notices()).ProblemList));
export const UnsavedNote = onItsOwn(preloadable(async () => (await notices()).UnsavedNote));

/** Until the notice is loaded, the view below shows without it. */
function onItsOwn<Props extends object>(Notice: Preloadable<Props>): Preloadable<Props> {
  const Waiting = (props: Props): ReactElement => (
    <Suspense>
      <Notice {...props} />
    </Suspense>
  );
  return Object.assign(Waiting, { load: Notice.load });
}
