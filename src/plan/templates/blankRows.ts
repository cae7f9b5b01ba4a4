import { DRIVERS } from "../../schema/drivers";
import { initialRow, without } from "../../schema/schema";
import { SEGMENTS } from "../../schema/segments";
import type { TemplateDriver, TemplateSegment } from "./Template";

/** Only the row of a price break has a From. */
export const BLANK_DRIVER: TemplateDriver = { ...without(initialRow(DRIVERS), "from"), source: "" };
export const BLANK_SEGMENT: TemplateSegment = { ...initialRow(SEGMENTS), source: "" };
