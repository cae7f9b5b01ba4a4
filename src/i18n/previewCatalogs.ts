/** The texts of the preview in each language. A language without them is a type error. */
import { previewEn } from "./en/preview";
import { previewFr } from "./fr/preview";
import type { LanguageCode } from "./languages";
import type { PreviewWords } from "./PreviewWords";
import { previewZh } from "./zh-Hans/preview";

export const PREVIEW_CATALOGS: Readonly<Record<LanguageCode, PreviewWords>> = {
  en: previewEn,
  fr: previewFr,
  zh: previewZh,
};
