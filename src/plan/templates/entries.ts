/** Short helpers to write a template's rows. Figures are in the order of the sheet's columns. */
import type { Category } from "../../engine/cost/inputs";
import type { ClientLabel } from "../../schema/client";
import type { TermLabel } from "../../schema/terms";
import type { Template, TemplateDriver, TemplateSegment, TemplateTerm } from "./Template";

type DriverFigures = readonly [first: number, rate: number, slope: number, floor: number];

export const driverRow = (
  driver: string,
  category: Category,
  unit: string,
  [first, rate, slope, floor]: DriverFigures,
  source: string,
): TemplateDriver => ({ driver, category, unit, first, rate, slope, floor, curve: "unit", source });

type SegmentFigures = Omit<TemplateSegment, "segment" | "industry" | "source">;

export const segmentRow = (
  segment: string,
  industry: string,
  sold: SegmentFigures,
  source: string,
): TemplateSegment => ({
  segment,
  industry,
  ...sold,
  source,
});

export const termRow = (label: TermLabel, value: number, unit: string, source: string): TemplateTerm => ({
  label,
  value,
  unit,
  source,
});

export const clientRow = (
  label: ClientLabel,
  values: readonly number[],
  unit: string,
  source: string,
): Template["clients"]["rows"][number] => ({ label, values, unit, source });
