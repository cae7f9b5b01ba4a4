import type { SheetMessages } from "../i18n/sheetMessages";
import { translateHeading } from "../plan/headings/translateHeading";

/**
 * The name of an input as a sheet shows it: a label of the terms in the language of the sheet, any other name as it is.
 */
export const inputLabel = (name: string, { language }: SheetMessages): string => translateHeading(name, language);
