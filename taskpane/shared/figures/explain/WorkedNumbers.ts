import type { ExplainMessages } from "../../../../src/i18n/en/explain";
import type { Formats } from "../../numbers/formats";
import type { Subject } from "./Subject";

export type ExplainFormat = Readonly<{ words: ExplainMessages; formats: Formats }>;

/** The numbers of one figure, a sentence a line; none where there is nothing to show. */
export type Numbers = (subject: Subject, telling: ExplainFormat) => readonly string[];
