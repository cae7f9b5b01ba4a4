/** All commands of sharing, loaded together on first use. */
export { prepareToShare } from "./prepareToShare";
export { repairNames } from "./repairNames";
export { restoreFormulas } from "./restoreFormulas";
export { shareState } from "./shareState";
