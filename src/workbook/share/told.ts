/** "1 cell", "2 cells" */
export const told = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
