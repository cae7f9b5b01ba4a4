import { given, ofScalars, scalarGiven } from "../arguments";
import type { Call, SheetFunction } from "../Call";
import { CellError, ERROR_CODES } from "../CellError";
import { toNumber, toTruth } from "../coerce";
import type { Scalar } from "../Scalar";
import { isScalar, itemsOf, single, type Value } from "../Value";

/** Only the branch that is taken is calculated. */
const choose: SheetFunction = (call) => {
  const truth = toTruth(scalarGiven(call, 0));
  if (truth instanceof CellError) return truth;
  const taken = truth ? 1 : 2;
  // An empty branch is 0; an omitted branch is FALSE.
  return call.argument(taken) ?? (taken < call.count ? 0 : false);
};

/** The value at a number counted from 1, of which only the whole part counts. */
const chosen: SheetFunction = (call) => {
  const number = toNumber(scalarGiven(call, 0));
  if (number instanceof CellError) return number;
  const taken = Math.trunc(number);
  return taken >= 1 && taken < call.count ? given(call, taken) : new CellError("#VALUE!");
};

const unlessError =
  (caught: (error: CellError) => boolean): SheetFunction =>
  (call) => {
    const value = scalarGiven(call, 0);
    return value instanceof CellError && caught(value) ? given(call, 1) : value;
  };

/** Texts and blank cells in ranges do not count. */
function truthsIn(call: Call): readonly boolean[] | CellError {
  const truths: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const value: Value = given(call, index);
    const items = isScalar(value)
      ? [value]
      : itemsOf(value).filter((item) => typeof item !== "string" && item !== null);
    for (const item of items) {
      const truth = toTruth(item);
      if (truth instanceof CellError) return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? new CellError("#VALUE!") : truths;
}

const ofTruths =
  (work: (truths: readonly boolean[]) => boolean): SheetFunction =>
  (call) => {
    const truths = truthsIn(call);
    return truths instanceof CellError ? truths : work(truths);
  };

const asNumber = (value: Scalar): Scalar => {
  if (typeof value === "number" || value instanceof CellError) return value;
  return value === true ? 1 : 0;
};

export const LOGIC: Readonly<Record<string, SheetFunction>> = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  CHOOSE: chosen,
  "ERROR.TYPE": ofScalars((value) =>
    value instanceof CellError ? ERROR_CODES.indexOf(value.code) + 1 : new CellError("#N/A"),
  ),
  IF: choose,
  IFERROR: unlessError(() => true),
  IFNA: unlessError(({ code }) => code === "#N/A"),
  ISERROR: ofScalars((value) => value instanceof CellError),
  ISNUMBER: ofScalars((value) => typeof value === "number"),
  ISTEXT: ofScalars((value) => typeof value === "string"),
  // Tests one cell, within SUMPRODUCT as well.
  N: (call) => asNumber(single(given(call, 0))),
  NA: () => new CellError("#N/A"),
  OR: ofTruths((truths) => truths.some(Boolean)),
};
