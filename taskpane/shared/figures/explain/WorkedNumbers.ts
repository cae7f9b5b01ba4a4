import type { ExplainMessages } from "../../../../src/i18n/en/explain";
import type { Formats } from "../../numbers/formats";
import type { Subject } from "./Subject";

export type ExplainFormat = Readonly<{ t: ExplainMessages; formats: Formats }>;

/** The numbers of one figure, one sentence per line; empty if there is nothing to show. */
export type Numbers = (subject: Subject, format: ExplainFormat) => readonly string[];
