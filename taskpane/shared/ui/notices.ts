/** Notices that are shown above a view when there is a problem; loaded together. */
export { ExpertUnits } from "./ExpertUnits";
export { FailureBar } from "./FailureBar";
export { ProblemList } from "./ProblemList";
export { UnsavedNote } from "./UnsavedNote";
