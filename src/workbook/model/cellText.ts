/**
 * The text or number of a cell as text; "" for anything else. Not textOf of src/plan/cells: Office.js returns a blank
 * cell as "", so a 0 has been typed.
 */
export const cellText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
