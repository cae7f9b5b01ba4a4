const PENDING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Whether the add-in is missing for it, or it calls a function that does not exist. */
export const isNameError = (value: unknown): boolean => value === "#NAME?";

export const isPending = (value: unknown): boolean => typeof value === "string" && PENDING.has(value);
