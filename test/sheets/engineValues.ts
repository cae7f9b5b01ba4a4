/** Values of the ROLLOUT cells of a template's sheets, calculated by the engine, so that the file needs no add-in. */
import { compile } from "../../src/engine/cost/compile";
import { type ClientProfile, readClients } from "../../src/plan/readClients";
import type { Template } from "../../src/plan/templates/Template";
import type { CashLayout } from "../../src/sheets/cash/cashLayout";
import { cashValues } from "../../src/sheets/cash/cashValues";
import type { EngineValues } from "../../src/sheets/EngineValues";
import type { ModelLayout } from "../../src/sheets/model/modelLayout";
import { modelValues } from "../../src/sheets/model/modelValues";
import { templatePlan } from "./planTemplate";

export const engineValues = (template: Template, layout: ModelLayout): EngineValues =>
  modelValues(compile(templatePlan(template)), clientCells(template), layout);

export const engineCash = (template: Template, layout: CashLayout): EngineValues =>
  cashValues(compile(templatePlan(template)), layout);

export const clientProfiles = (template: Template): readonly ClientProfile[] =>
  readClients(clientCells(template)).profiles;

const clientCells = ({ clients }: Template): readonly (readonly (string | number)[])[] => [
  ["Client", ...clients.profiles],
  ...clients.rows.map(({ label, values }) => [label, ...values.map((value) => value ?? "")]),
];
