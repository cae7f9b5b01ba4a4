/** Notices shown above a view while pane and sheet are out of sync; loaded together. */
export { CalculatingNotice } from "./CalculatingNotice";
export { ComputingNotice } from "./ComputingNotice";
export { CopyNotice } from "./CopyNotice";
export { FailedChecks } from "./FailedChecks";
export { SilenceNotice } from "./SilenceNotice";
