const PENDING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Whether the error means that the add-in is missing or that the function does not exist. */
export const isNameError = (value: unknown): boolean => value === "#NAME?";

export const isPending = (value: unknown): boolean => typeof value === "string" && PENDING.has(value);
