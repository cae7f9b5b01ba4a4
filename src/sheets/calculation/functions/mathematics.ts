import { ofNumbers } from "../arguments";
import type { SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { finite } from "../coerce";
import { rounded } from "../rounded";

export const MATHEMATICS: Readonly<Record<string, SheetFunction>> = {
  ABS: ofNumbers((x = 0) => Math.abs(x)),
  INT: ofNumbers((x = 0) => Math.floor(x)),
  LN: ofNumbers((x = 0) => (x > 0 ? Math.log(x) : new CellError("#NUM!"))),
  ROUND: ofNumbers((x = 0, digits = 0) => finite(rounded(x, digits, "nearest"))),
  ROUNDUP: ofNumbers((x = 0, digits = 0) => finite(rounded(x, digits, "away from 0"))),
};
