/** Currencies of drivers and segments without an exchange rate in the terms. */
import type { Terms } from "../engine/cost/inputs";
import { currencyCode } from "../schema/exchange";
import { ALL_DRIVERS } from "../schema/drivers";
import { ALL_SEGMENTS } from "../schema/segments";
import type { Cells } from "./cells/Cell";
import { parseTable } from "./cells/parseTable";
import { textOf } from "./cells/textOf";
import { exchangeName } from "./headings/exchangeLabel";
import type { Problem } from "./Problem";

type Block = Readonly<{ argument: "drivers" | "segments"; cells: Cells }>;

/** The blocks are valid on their own: a currency is a code or blank. */
export function exchangeProblems(blocks: readonly Block[], { exchange = [] }: Terms): readonly Problem[] {
  const known = new Set(exchange.map(({ currency }) => currency));
  return blocks.flatMap(({ argument, cells }) => {
    const schema = argument === "drivers" ? ALL_DRIVERS : ALL_SEGMENTS;
    const read = parseTable<"Currency">(cells, { argument, schema, example: "" });
    if (!read.ok) return [];
    return read.value.rows.flatMap(({ row, cell }): readonly Problem[] => {
      const currency = currencyCode(textOf(cell("Currency")));
      if (currency === undefined || known.has(currency)) return [];
      const labels = [exchangeName({ figure: "rate", currency })];
      const issue = { kind: "exchangeMissing", currency, labels } as const;
      return [{ argument, row, column: read.value.header("Currency"), issue }];
    });
  });
}
