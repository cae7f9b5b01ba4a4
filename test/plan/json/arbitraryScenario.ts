/** Scenarios that a model sheet could hold, with texts from people and from attackers. */
import * as fc from "fast-check";
import { CLIENT_LABELS } from "../../../src/schema/client";
import { TERM_FIGURES } from "../../../src/schema/terms";
import { TERM_LABELS } from "../../../src/schema/terms";
import { MAX_PROFILES, type Scenario, type ScenarioCell, type ScenarioRow } from "../../../src/plan/json/Scenario";
import { listedPlan } from "../../oracle/arbitraryPlan";

export const NASTY = [
  "=1+1",
  "+x",
  "-2",
  "@SUM(A1)",
  "'quoted",
  "''",
  "a\ttab",
  "two\nlines",
  "\r",
  "👩‍🚀 émoji",
  "‏שלום עולם‎",
  "مرحبا",
  "TRUE",
  "1e309",
  "12",
  "#N/A",
  "</script>",
  " spaces ",
  "__proto__",
  "\\u0000 spelled",
] as const;

const texts = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme", maxLength: 12 }).filter(holdable));
const note = fc.option(texts, { nil: null });

/** Texts that a cell can hold, checked independently of the code that decides it. */
function holdable(text: string): boolean {
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return code === 9 || code === 10 || code === 13;
    return !(code >= 127 && code < 160) && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff;
  });
}

/** Different from the other names for any number. */
const named = (word: string, index: number, further: string): string => `${word} ${index} ${further}`;

export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    plan: listedPlan.filter(
      ({ segments }) => segments.length > 0 && segments.every(({ clients }) => Number.isFinite(clients)),
    ),
    title: texts.filter((text) => text.trim() !== ""),
    currency: fc.constantFrom("EUR", "¥", "US $"),
    priceYear: fc.constantFrom(0, 1999, 2026),
    words: fc.array(texts, { minLength: 40, maxLength: 40 }),
    notes: fc.array(note, { minLength: 40, maxLength: 40 }),
    profiles: fc.integer({ min: 0, max: MAX_PROFILES }),
    figures: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 60, maxLength: 60 }),
    uncertain: fc.boolean(),
  })
  .map(({ plan: { drivers, segments, terms }, words, notes, profiles, figures, uncertain, ...money }): Scenario => {
    let next = 0;
    const word = (): string => words[(next += 1) % words.length] ?? "";
    const remark = (): ScenarioCell => notes[(next += 1) % notes.length] ?? null;
    /** Readers of the plan cannot accept a text that is an error value. */
    const kept = (): ScenarioCell => {
      const found = remark();
      return found === "#N/A" ? null : found;
    };
    const figure = (): number => figures[(next += 1) % figures.length] ?? 1;
    const driverRows = drivers.flatMap((one, index): readonly ScenarioRow[] => {
      const name = named("driver", index, word());
      return one.rates.map(({ from, rate }, step) =>
        step === 0
          ? [name, one.category, kept(), one.first, rate, one.slope, one.floor, one.curve, null, remark()]
          : [name, null, null, null, rate, null, null, null, from, remark()],
      );
    });
    // Either every row has an industry, or none.
    const blank = profiles === 0;
    const [first] = driverRows;
    const low = Number(first?.[4]);
    return {
      ...money,
      drivers: driverRows,
      segments: segments.map((one, index) => [
        named("segment", index, word()),
        blank ? null : named("industry", index % 2, word()),
        one.clients,
        one.price,
        one.entry,
        one.acquisition,
        one.fee,
        one.runCost,
        one.term,
        one.churn,
        one.size,
        remark(),
      ]),
      terms: TERM_LABELS.flatMap((label): readonly ScenarioRow[] => {
        const value = terms[TERM_FIGURES[label]];
        return value === undefined ? [] : [[label, value, remark(), remark()]];
      }),
      profiles: Array.from({ length: profiles }, () => word()),
      clients:
        profiles === 0
          ? []
          : CLIENT_LABELS.map((label) => {
              const values = Array.from({ length: MAX_PROFILES }, (_, index) =>
                index >= profiles ? null : label === "Discount rate" ? figure() / 100 : figure(),
              );
              return [label, ...values, remark(), remark()];
            }),
      uncertainty: uncertain ? [[`${String(first?.[0]).trim()}.Rate`, low, low + 1, low + 2, "pert"]] : [],
      correlations: [],
    };
  });
