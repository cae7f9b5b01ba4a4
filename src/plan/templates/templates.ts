import { blankModel } from "./blankModel";
import { bankDocuments } from "./bankDocuments";
import { clinicRecords } from "./clinicRecords";
import { coalMineSafety } from "./coalMineSafety";
import { datedInspection } from "./datedInspection";
import { factoryInspection } from "./factoryInspection";
import { forestAndFarm } from "./forestAndFarm";
import type { Template } from "./Template";

/** Models to start from, one per industry. */
export const TEMPLATES: readonly Template[] = [
  factoryInspection,
  bankDocuments,
  coalMineSafety,
  forestAndFarm,
  clinicRecords,
];

/** All models to start from: the blank model, the templates, and one with dates, salaries, dollars and tax. */
export const BEGINNINGS: readonly Template[] = [blankModel, ...TEMPLATES, datedInspection];
