/** What can be done with the scenarios of a workbook; loaded when it is first asked for. */
export { adoptCopy } from "./adoptCopy";
export { deleteScenario } from "./deleteScenario";
export { duplicateScenario } from "./duplicateScenario";
export { exportScenario } from "./exportScenario";
export { importScenario } from "./importScenario";
export { renameScenario } from "./renameScenario";
