/** All commands of sharing, loaded together when the first is asked for. */
export { prepareToShare } from "./prepareToShare";
export { repairNames } from "./repairNames";
export { restoreFormulas } from "./restoreFormulas";
export { shareState } from "./shareState";
