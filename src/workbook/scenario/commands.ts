/** The commands on the scenarios of a workbook, loaded on first use. */
export { adoptCopy } from "./adoptCopy";
export { deleteScenario } from "./deleteScenario";
export { duplicateScenario } from "./duplicateScenario";
export { exportScenario } from "./exportScenario";
export { importScenario } from "./importScenario";
export { renameScenario } from "./renameScenario";
