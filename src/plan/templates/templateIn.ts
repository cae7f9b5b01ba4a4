import type { Template, TemplateDriver } from "./Template";

/** A template in another language. Matching names (a segment and its profile) still match. */
export function templateIn(template: Template, words: Readonly<Record<string, string>>, colon: string): Template {
  const word = (text: string): string => words[text] ?? text;
  /** "assumption: two shifts": each half is translated separately. */
  const source = (text: string): string => text.split(": ").map(word).join(colon);
  /** Months of an expert are another word than months of the calendar. */
  const unitOf = ({ category, unit }: TemplateDriver): string => word(category === "Expert" ? `expert-${unit}` : unit);
  return {
    ...template,
    title: word(template.title),
    about: word(template.about),
    drivers: template.drivers.map((row) => ({
      ...row,
      driver: word(row.driver),
      unit: unitOf(row),
      source: source(row.source),
    })),
    segments: template.segments.map((row) => ({
      ...row,
      segment: word(row.segment),
      industry: word(row.industry),
      source: source(row.source),
    })),
    terms: template.terms.map((row) => ({ ...row, unit: word(row.unit), source: source(row.source) })),
    ...(template.optionalTerms === undefined
      ? {}
      : {
          optionalTerms: template.optionalTerms.map((row) => ({
            ...row,
            unit: word(row.unit),
            source: source(row.source),
          })),
        }),
    clients: {
      profiles: template.clients.profiles.map(word),
      rows: template.clients.rows.map((row) => ({ ...row, unit: word(row.unit), source: source(row.source) })),
    },
  };
}
