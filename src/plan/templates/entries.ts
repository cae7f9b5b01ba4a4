/** Short helpers to write a template's rows. A figure that a row does not give is that of a new row. */
import type { Category } from "../../engine/cost/inputs";
import type { ClientLabel } from "../../schema/client";
import type { TermLabel } from "../../schema/terms";
import { BLANK_DRIVER, BLANK_SEGMENT } from "./blankRows";
import type { Template, TemplateDriver, TemplateSegment, TemplateTerm } from "./Template";

type DriverFigures = Pick<TemplateDriver, "first" | "rate"> &
  Partial<Omit<TemplateDriver, "driver" | "category" | "unit" | "source">>;

export const driverRow = (
  driver: string,
  category: Category,
  unit: string,
  figures: DriverFigures,
  source: string,
): TemplateDriver => ({ ...BLANK_DRIVER, driver, category, unit, ...figures, source });

type SegmentFigures = Pick<TemplateSegment, "clients" | "price"> &
  Partial<Omit<TemplateSegment, "segment" | "industry" | "source">>;

export const segmentRow = (
  segment: string,
  industry: string,
  figures: SegmentFigures,
  source: string,
): TemplateSegment => ({ ...BLANK_SEGMENT, segment, industry, ...figures, source });

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
