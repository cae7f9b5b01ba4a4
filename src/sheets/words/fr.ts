import { headingsFr } from "../../plan/headings/fr";
import { cashWordsFr } from "./cash/fr";
import { commonWordsFr } from "./common/fr";
import { compareWordsFr } from "./compare/fr";
import { executiveWordsFr } from "./executive/fr";
import { modelWordsFr } from "./model/fr";
import { riskWordsFr } from "./risk/fr";
import { rowsWordsFr } from "./rows/fr";

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
