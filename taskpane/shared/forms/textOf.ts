/** A cell as text: blank, which some hosts give as 0, is none. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" && cell !== 0 ? String(cell) : "";
}
