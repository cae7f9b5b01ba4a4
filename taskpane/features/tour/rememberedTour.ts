/**
 * Remembers whether the tour was taken or declined. Browsers that block storage in framed pages throw: then the tour is
 * offered at each visit.
 */
const KEY = "rollout-tour";

export function tourIsOver(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    window.localStorage.setItem(KEY, "over");
  } catch {
    return;
  }
}
