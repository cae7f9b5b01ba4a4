/**
 * Every kind of file that the add-in writes: all templates and the blank model in each language, with cash flows, pages
 * and comparison; names that could be misread; random plans. The templates have all their clients in the English file
 * only, because rows of a deployment table differ in their numbers alone.
 */
import * as fc from "fast-check";
import type { Template } from "../../src/plan/templates/Template";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { scenarioFile } from "../../src/xlsx/scenarioFile";
import { timedPlan } from "../oracle/timedPlan";
import { planTemplate } from "../sheets/planTemplate";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { shortTemplate } from "../sheets/shortTemplate";

const PLANS = Number(process.env["NATIVE_PLANS"] ?? 4);
/** The maximum length of a sheet name in Excel. */
const MAX_LENGTH = 31;

const HOSTILE = ["=1+1", "+2", "-3+4", "@SUM(A1)", "It's 'so' & <b>🚀", "2026", "R1C1", "#N/A", "TRUE", "a*b?~"];

const hostile = (template: Template): Template => ({
  ...template,
  title: "=cmd|'/c calc'!A0",
  drivers: template.drivers.map((one, row) => ({
    ...one,
    driver: `${HOSTILE[row % HOSTILE.length] ?? ""} ${one.driver}`,
    source: "\t=1 _x0041_ \u0007",
  })),
  segments: template.segments.map((one, row) => ({ ...one, segment: HOSTILE[row % HOSTILE.length] ?? "" })),
});

const fileOf = (
  templates: readonly Template[],
  nameOf: (template: Template, index: number) => string,
  language: LanguageCode = "en",
): Promise<Uint8Array> =>
  scenarioFile({
    scenarios: templates.map((template, index) => ({
      template,
      sheetName: nameOf(template, index),
      prefix: index === 0 ? "Rollout" : `Rollout${index + 1}`,
      cashFlow: true,
    })),
    ...{ executive: true, comparison: true, written: new Date(0), made: "24 November 2026", language },
  });

/** Files by name. */
export async function kindsOfFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const ownTitle = ({ title }: Template): string => title.slice(0, MAX_LENGTH);
  for (const language of LANGUAGES) {
    const templates = await templatesIn(language);
    files.set(
      `${language}.xlsx`,
      await fileOf(language === "en" ? templates : templates.map(shortTemplate), ownTitle, language),
    );
  }
  const longName = (_: Template, index: number): string => `${index}=1+1 & "it's" <long>`.padEnd(MAX_LENGTH, "x");
  files.set("hostile.xlsx", await fileOf(TEMPLATES.slice(0, 2).map(hostile).map(shortTemplate), longName));
  const plans = fc.sample(timedPlan, { numRuns: PLANS, seed: 11 }).map(planTemplate);
  for (const [index, plan] of plans.entries()) files.set(`plan${index}.xlsx`, await fileOf([plan], () => "Plan"));
  const dated = [...PLANS_WITH_INPUTS.values()].slice(-1).map(planTemplate);
  files.set("dates.xlsx", await fileOf(dated, () => "Plan"));
  return files;
}
