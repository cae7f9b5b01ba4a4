/** The worked examples of a page, read from the page itself, so that exactly the printed text is tested. */
import type { BuiltPage } from "./builtPages";
import { textOf } from "./builtPages";
import { type Blocks, type Call, callOf } from "./formula";

/** A row with "…" in a table stands for omitted rows. */
export const LEFT_OUT = "…";

export type WorkedExample = Readonly<{
  page: string;
  /** The id of its section. */
  section: string;
  formula: string;
  call: Call;
  gives: string | readonly (readonly string[])[];
}>;

export function workedExamples({ name, document }: BuiltPage): readonly WorkedExample[] {
  const blocks = blocksOf(document);
  return [...document.querySelectorAll(".worked")].map((example) => {
    const code = example.querySelector("code");
    const table = example.querySelector("table");
    const text = example.querySelector("samp");
    if (code === null || (table ?? text) === null) throw new Error(`${name}: an example without formula or result`);
    const formula = textOf(code);
    return {
      page: name,
      section: example.closest("section")?.id ?? "",
      formula,
      call: callOf(formula, blocks),
      gives: table === null ? textOf(text ?? code) : rowsOf(table),
    };
  });
}

function blocksOf(document: Document): Blocks {
  const tables = [...document.querySelectorAll<HTMLTableElement>("table[data-block]")];
  return new Map(
    tables.map((table) => {
      const [header = [], ...rows] = rowsOf(table);
      return [table.dataset["block"] ?? "", [header, ...rows.map((row) => row.map(cellValue))]];
    }),
  );
}

const rowsOf = (table: Element): readonly (readonly string[])[] =>
  [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("th, td")].map(textOf));

/** The value that Excel reads from typed text. */
const cellValue = (text: string): string | number => (text === "" || Number.isNaN(Number(text)) ? text : Number(text));
