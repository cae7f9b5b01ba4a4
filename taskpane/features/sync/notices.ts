/** What stands above a view where pane and sheet are not in step; loaded together. */
export { CalculatingNotice } from "./CalculatingNotice";
export { ComputingNotice } from "./ComputingNotice";
export { CopyNotice } from "./CopyNotice";
export { FailedChecks } from "./FailedChecks";
export { SilenceNotice } from "./SilenceNotice";
