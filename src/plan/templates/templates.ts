import { blankModel } from "./blankModel";
import { bankDocuments } from "./bankDocuments";
import { clinicRecords } from "./clinicRecords";
import { coalMineSafety } from "./coalMineSafety";
import { factoryInspection } from "./factoryInspection";
import { forestAndFarm } from "./forestAndFarm";
import type { Template } from "./Template";

/** Models to start from, one an industry. */
export const TEMPLATES: readonly Template[] = [
  factoryInspection,
  bankDocuments,
  coalMineSafety,
  forestAndFarm,
  clinicRecords,
];

/** What a user can begin with: a plan from nothing, and those. */
export const BEGINNINGS: readonly Template[] = [blankModel, ...TEMPLATES];
