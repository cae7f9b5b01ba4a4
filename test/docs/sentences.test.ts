/** Sentences of the pages are short: a reader who must read one twice stops reading. */
import { builtPages, textOf } from "./builtPages";

const MAX_WORDS = 25;

/** Pages whose sentences were written or revised under this rule. */
const PAGES = /^(how-to|explanation|reference)\//;

/** Sentences of the elements that hold running text. Formulas, results, tables and sources are no sentences. */
function sentencesOf(document: Document): readonly string[] {
  document.querySelectorAll("#sources ~ ul, .messages, .worked, .facts, table, ol ol, ol ul").forEach((one) => {
    one.remove();
  });
  return [...document.querySelectorAll("main :is(p, li, dd)")].flatMap((element) =>
    textOf(element).split(/(?<=[.:;?!])\s+/),
  );
}

test(`no sentence is longer than ${MAX_WORDS} words`, async () => {
  const pages = (await builtPages()).filter(({ name }) => PAGES.test(name));
  const sentences = pages.flatMap(({ name, document }) =>
    sentencesOf(document).map((sentence) => [name, sentence] as const),
  );
  expect(sentences.length).toBeGreaterThan(300);
  expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > MAX_WORDS)).toEqual([]);
}, 300_000);
