import type { Template } from "../../plan/templates/Template";
import type { ModelLayout } from "./modelLayout";
import { moneyText, SOME_MONEY } from "./moneyText";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";

export function about(money: Template, { about: rows }: ModelLayout): SheetPart {
  const lines = [
    ["Purpose", "From which client on does a rollout pay, how deep is the money out before, and what decides it."],
    [
      "Theory",
      "The column Curve names it for each driver: unit (Crawford), average (Wright), dejong (incompressible part).",
    ],
    ["Money", `${moneyOf(money)}, nominal, undiscounted. Costs positive; margin is money in less money out.`],
    ["Colours", "Blue on yellow: typed in. Black: formula. Grey: working. Pale rows are spare."],
    ["Functions", "ROLLOUT functions need the add-in Rollout Economics; ladder, charts and native checks do not."],
    ["Made by", "Rollout Economics, model sheet version 1."],
  ];
  const band = section(rows.header - 2, "About", "How to read this sheet.");
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: lines }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:B${rows.header + lines.length - 1}`, style: "label" },
      { range: `C${rows.header}:C${rows.header + lines.length - 1}`, style: "unit" },
    ],
  };
}

const moneyOf = (money: Template): string =>
  money.currency === SOME_MONEY ? "Amounts in one currency" : moneyText(money);
