/** Notices that are shown above a view when there is a problem; loaded together. */
export { ExpertUnits } from "./ExpertUnits";
export { FaultBar } from "./FaultBar";
export { ProblemList } from "./ProblemList";
export { UnsavedNote } from "./UnsavedNote";
