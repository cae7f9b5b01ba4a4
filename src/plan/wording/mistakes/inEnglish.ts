import { mistakesEn } from "./en";
import { tellsIn } from "./tellsIn";

/** In cells the language of Excel is not known. */
export const inEnglish = tellsIn("en", mistakesEn);
