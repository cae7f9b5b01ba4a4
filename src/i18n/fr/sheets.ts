import { headingsFr } from "./headings";
import { cashWordsFr } from "./sheets/cash";
import { commonWordsFr } from "./sheets/common";
import { compareWordsFr } from "./sheets/compare";
import { executiveWordsFr } from "./sheets/executive";
import { modelWordsFr } from "./sheets/model";
import { riskWordsFr } from "./sheets/risk";
import { rowsWordsFr } from "./sheets/rows";

/** What the generated sheets say, in French, by what they say in English; `{x}` stands for what differs. */
export const sheetWordsFr: Readonly<Record<string, string>> = {
  ...headingsFr,
  ...compareWordsFr,
  ...executiveWordsFr,
  ...modelWordsFr,
  ...cashWordsFr,
  ...riskWordsFr,
  ...rowsWordsFr,
  ...commonWordsFr,
};
