/** What stands above a view when something is amiss; loaded together. */
export { ExpertUnits } from "./ExpertUnits";
export { FaultBar } from "./FaultBar";
export { ProblemList } from "./ProblemList";
export { UnsavedNote } from "./UnsavedNote";
