import type { Template } from "../../plan/templates/Template";
import type { InLanguage } from "../InLanguage";
import type { ModelLayout } from "./modelLayout";
import { amountsText } from "./moneyText";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";

export function about(money: Template, { about: rows, t }: InLanguage<ModelLayout>): SheetPart {
  const of = t.model;
  const lines = [
    [of.purpose, of.purposeExplained],
    [of.theory, of.theoryExplained],
    [of.money, amountsText(money, t)],
    [of.colours, of.coloursExplained],
    [of.functions, of.functionsExplained],
    [of.madeBy, of.madeByExplained],
  ];
  const band = section(rows.header - 2, of.about, of.aboutExplained);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: lines }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:B${rows.header + lines.length - 1}`, style: "label" },
      { range: `C${rows.header}:C${rows.header + lines.length - 1}`, style: "unit" },
    ],
  };
}
