/** The bundle of custom functions. The build reads their metadata from the comments and registers each by its id. */
export * from "./client";
export * from "./conditions";
export * from "./cost";
export * from "./decision";
export * from "./learning";
export * from "./risk";
export * from "./time";
