import { currencyCode } from "../../schema/exchange";
import type { BlockSchema } from "../../schema/schema";
import { quoteCell } from "./quoteCell";
import type { RowReader } from "./RowReader";

type WithCurrency = Readonly<{ Currency: Readonly<{ key: string; type: "text" }> }>;

/** The currency of a row, in capitals, or undefined for the money of the plan. Whether it has a rate is not checked. */
export function currencyOf<Block extends WithCurrency & BlockSchema>(reader: RowReader<Block>): string | undefined {
  const written = reader.text("Currency");
  if (written === "") return undefined;
  const code = currencyCode(written);
  if (code === undefined) reader.report("Currency", { kind: "notACurrency", found: quoteCell(written) });
  return code;
}
