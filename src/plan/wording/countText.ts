import { amountText } from "./amountText";

/** "1 client", "120 clients". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${amountText(count)} ${count === 1 ? one : many}`;
}
