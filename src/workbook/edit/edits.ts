/** The commands that change inputs of a model; loaded when one of them is first asked for. */
export { addColumn } from "./addColumn";
export { applyWhatIf } from "./applyWhatIf";
export { addDriver, editDriver, removeDriver } from "./drivers";
export { editTerm } from "./editTerm";
export { pasteCells } from "./pasteCells";
export { addPriceBreak, removePriceBreak } from "./priceBreaks";
export { saveInputs } from "./saveInputs";
export { addSegment, editSegment, moveSegment, removeSegment } from "./segments";
