import type * as functions from "./index";

/** The ids of all custom functions. */
export type FunctionId = Uppercase<keyof typeof functions>;
