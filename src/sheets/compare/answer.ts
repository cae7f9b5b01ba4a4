/**
 * On top: the scenario with the highest cumulative margin, the first to break even, and the inputs that differ. The
 * sentences follow the scenarios.
 */
import type { InLanguage } from "../InLanguage";
import type { SheetPart } from "../model/SheetPart";
import type { Formula } from "../SheetSpec";
import { type ComparisonLayout, TOP } from "./comparisonLayout";
import { anyDeleted } from "./deletedScenario";
import { ifAllRead } from "./sentences/namedScenarios";
import { breakevenSentence } from "./sentences/breakevenSentence";
import { crossoverSentence } from "./sentences/crossoverSentence";
import { currencySentence } from "./sentences/currencySentence";
import { deletedSentence } from "./sentences/deletedSentence";
import { differingSentence } from "./sentences/differingSentence";
import { marginSentence } from "./sentences/marginSentence";
import { npvSentence } from "./sentences/npvSentence";
import { scenarioName } from "./scenarioNames";
import { joined } from "../joined";

type Page = InLanguage<ComparisonLayout>;

export function answer(layout: Page): SheetPart {
  const { letters, edge } = layout;
  const to = letters.at(-1) ?? "C";
  const merges = [TOP.answer, TOP.differing].map((row) => `B${row}:${edge}${row}`);
  return {
    blocks: [
      { at: `C${TOP.names}`, cells: [letters.map((_, model) => scenarioName(layout, model))] },
      { at: `B${TOP.answer}`, cells: [[unlessDeleted(layout, comparedSentences(layout), deletedSentence(layout))]] },
      { at: `B${TOP.differing}`, cells: [[unlessDeleted(layout, differingSentence(layout), '""')]] },
    ],
    formats: [
      { range: `B${TOP.names}:${edge}${TOP.names}`, style: "header" },
      { range: `C${TOP.names}:${to}${TOP.names}`, align: "right", wrap: true },
      ...merges.map((range) => ({ range, style: "answer" as const, wrap: true })),
    ],
    merges,
  };
}

/** A deleted scenario has no figures, so no statement is made. */
const unlessDeleted = (layout: Page, sentence: string, otherwise: string): Formula => ({
  formula: `=IF(${anyDeleted(layout)},${otherwise},${sentence})`,
});

const comparedSentences = (layout: Page): string =>
  joined(
    ...currencySentence(layout),
    marginSentence(layout),
    ...[crossoverSentence, breakevenSentence, npvSentence].map((sentence) => ifAllRead(layout, sentence(layout))),
  );
