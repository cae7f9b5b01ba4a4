import { labelVariants } from "../../plan/headings/labelVariants";
import { formulaText } from "../formulaText";
import { blockColumn } from "../model/blockColumn";
import { TERM_INPUT } from "../model/inputColumns";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { hasChoice } from "../model/termsRead";

/** 1 if the model discounts from the middle of each month, otherwise 0. `modelSheet`: before a "!". Without "=". */
export function midMonth({ terms }: Pick<ModelLayoutRows, "terms">, modelSheet: string): string {
  const [labels, values] = [TERM_INPUT.label, TERM_INPUT.value].map(
    (letter) => `${modelSheet}!${blockColumn(letter, terms)}`,
  ) as [string, string];
  const found = labelVariants("Discounting").map((label) => hasChoice(formulaText(label), { labels, values }, "mid"));
  return `IF(${found.join("+")}>0,1,0)`;
}
