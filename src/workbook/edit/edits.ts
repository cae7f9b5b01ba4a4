/** What changes inputs of a model; loaded when it is first asked for. */
export { addDriver } from "./addDriver";
export { addPriceBreak } from "./addPriceBreak";
export { addSegment } from "./addSegment";
export { applyWhatIf } from "./applyWhatIf";
export { editDriver } from "./editDriver";
export { editSegment } from "./editSegment";
export { editTerm } from "./editTerm";
export { moveSegment } from "./moveSegment";
export { pasteCells } from "./pasteCells";
export { removeDriver } from "./removeDriver";
export { removePriceBreak } from "./removePriceBreak";
export { removeSegment } from "./removeSegment";
export { saveInputs } from "./saveInputs";
