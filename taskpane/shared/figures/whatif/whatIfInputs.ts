/**
 * Determines which sliders a model has and their ranges. It reads the cells, because a row is identified by its
 * position.
 */
import { MAX_DEPLOYMENTS } from "../../../../src/engine/constraints";
import { DRIVER_COLUMNS, type DriverColumn, SEGMENT_COLUMNS, type SegmentColumn } from "../../../../src/schema/columns";
import { normalizeHeader } from "../../../../src/plan/headings/normalizeHeader";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import { type Row, rowsOf } from "../../forms/Row";
import { textOf } from "../../../../src/plan/cells/textOf";
import { steps } from "./steps";
import type { WhatIfInput } from "./WhatIfInput";

const CENTS = 100;

/** Requires a model without issues. An input whose block has no number for it gets no slider. */
export function whatIfInputs(cells: ModelCells): readonly WhatIfInput[] {
  const segments = rowsOf(cells.segments, SEGMENT_COLUMNS);
  return [...expertInputs(rowsOf(cells.drivers, DRIVER_COLUMNS)), ...priceInput(segments), ...clientsInput(segments)];
}

/** Sliders for the Expert driver with the highest cost at the first deployment. */
function expertInputs(rows: readonly Row<DriverColumn>[]): readonly WhatIfInput[] {
  const experts = rows.filter(
    ({ cell }) => normalizeHeader(cell("Category")) === normalizeHeader("Expert") && !(numberIn(cell("From")) > 1),
  );
  const largest = greatest(experts, ({ cell }) => numberIn(cell("First")) * numberIn(cell("Rate")));
  if (largest === undefined) return [];
  const { row, cell } = largest;
  const [name, first, slope] = [textOf(cell("Driver")), numberIn(cell("First")), cell("Slope")];
  const changes =
    (column: DriverColumn, from: number) =>
    (to: number): ReturnType<WhatIfInput["changes"]> =>
      to === from ? [] : [{ block: "drivers", row, column, from, to }];
  // Wright's curve requires a slope above one half.
  const lowestSlope = normalizeHeader(cell("Curve")) === normalizeHeader("average") ? 0.51 : 0.5;
  return [
    ...(typeof slope === "number"
      ? [
          {
            input: "slope",
            name,
            percent: true,
            original: slope,
            ...steps(slope, { min: Math.min(slope, lowestSlope), max: 1, step: 0.01 }),
            changes: changes("Slope", slope),
          } as const,
        ]
      : []),
    {
      input: "first",
      name,
      percent: false,
      original: first,
      ...steps(first, { min: numberIn(cell("Floor")), max: 2 * first }),
      changes: changes("First", first),
    },
  ];
}

function priceInput(rows: readonly Row<SegmentColumn>[]): readonly WhatIfInput[] {
  const priced = rows.filter(({ cell }) => numberIn(cell("Price")) > 0);
  const [only] = priced;
  if (only === undefined) return [];
  if (rows.length === 1) return [onePrice(only)];
  const changes = (factor: number): ReturnType<WhatIfInput["changes"]> =>
    priced.flatMap(({ row, cell }) => {
      const from = numberIn(cell("Price"));
      const to = priceTimes(from, factor);
      return to === from ? [] : [{ block: "segments", row, column: "Price", from, to }];
    });
  return [{ input: "prices", name: "", percent: true, original: 1, ...PRICE_REACH, step: 0.01, changes }];
}

/** The upper limit is as wide as that of clients: a deal with few clients may need twice its price. */
const PRICE_REACH = { min: 0.5, max: 3 };

/** With a single segment the price is shown as money instead of a factor. */
function onePrice({ row, cell }: Row<SegmentColumn>): WhatIfInput {
  const from = numberIn(cell("Price"));
  return {
    input: "prices",
    name: textOf(cell("Segment")),
    percent: false,
    original: from,
    ...steps(from, { min: from * PRICE_REACH.min, max: from * PRICE_REACH.max }),
    changes: (to) => (to === from ? [] : [{ block: "segments", row, column: "Price", from, to }]),
  };
}

/** A slider for the segment with the most clients. */
function clientsInput(rows: readonly Row<SegmentColumn>[]): readonly WhatIfInput[] {
  const largest = greatest(rows, ({ cell }) => numberIn(cell("Clients")));
  if (largest === undefined) return [];
  const { row, cell } = largest;
  const from = numberIn(cell("Clients"));
  const others = rows.reduce((sum, one) => sum + numberIn(one.cell("Clients")), 0) - from;
  // A plan without any client has no answer.
  const limits = { min: others > 0 ? 0 : 1, max: Math.min(3 * from, MAX_DEPLOYMENTS), whole: true };
  return [
    {
      input: "clients",
      name: textOf(cell("Segment")),
      percent: false,
      original: from,
      ...steps(from, limits),
      changes: (to) => (to === from ? [] : [{ block: "segments", row, column: "Clients", from, to }]),
    },
  ];
}

/** Rounds to whole cents, as prices are written. A factor of 100% returns exactly the original price. */
function priceTimes(price: number, factor: number): number {
  if (factor === 1) return price;
  const moved = price * factor;
  return moved < 1 ? Number(moved.toPrecision(6)) : Math.round(moved * CENTS) / CENTS;
}

function greatest<T>(rows: readonly T[], size: (row: T) => number): T | undefined {
  const found = rows.reduce<T | undefined>(
    (best, row) => (best === undefined || size(row) > size(best) ? row : best),
    undefined,
  );
  return found === undefined || !(size(found) > 0) ? undefined : found;
}

const numberIn = (cell: unknown): number => (typeof cell === "number" ? cell : 0);
