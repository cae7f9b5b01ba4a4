/**
 * Which sliders a model has, and how far each goes: from the cells as they stand, so that a row is known by its place.
 */
import { MOST_DEPLOYMENTS } from "../../../../src/engine/constraints";
import { DRIVER_COLUMNS, type DriverColumn, SEGMENT_COLUMNS, type SegmentColumn } from "../../../../src/schema/columns";
import { normalizeHeader } from "../../../../src/plan/headings/normalizeHeader";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import { type Row, rowsOf } from "../../forms/Row";
import { textOf } from "../../forms/textOf";
import { steps } from "./steps";
import type { WhatIfInput } from "./WhatIfInput";

const CENTS = 100;

/** The model has no mistakes. An input that its blocks have no number for has no slider. */
export function whatIfInputs(cells: ModelCells): readonly WhatIfInput[] {
  const segments = rowsOf(cells.segments, SEGMENT_COLUMNS);
  return [...expertInputs(rowsOf(cells.drivers, DRIVER_COLUMNS)), ...priceInput(segments), ...clientsInput(segments)];
}

/** Of the Expert driver that costs most at the first deployment. */
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
  // Wright's curve ends above one half.
  const lowestSlope = normalizeHeader(cell("Curve")) === normalizeHeader("average") ? 0.51 : 0.5;
  return [
    ...(typeof slope === "number"
      ? [
          {
            input: "slope",
            name,
            percent: true,
            original: slope,
            ...steps(slope, { least: Math.min(slope, lowestSlope), most: 1, step: 0.01 }),
            changes: changes("Slope", slope),
          } as const,
        ]
      : []),
    {
      input: "first",
      name,
      percent: false,
      original: first,
      ...steps(first, { least: numberIn(cell("Floor")), most: 2 * first }),
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

/** As far up as clients go: a deal of few clients may need twice its price. */
const PRICE_REACH = { least: 0.5, most: 3 };

/** Where there is one segment its price is told as money. */
function onePrice({ row, cell }: Row<SegmentColumn>): WhatIfInput {
  const from = numberIn(cell("Price"));
  return {
    input: "prices",
    name: textOf(cell("Segment")),
    percent: false,
    original: from,
    ...steps(from, { least: from * PRICE_REACH.least, most: from * PRICE_REACH.most }),
    changes: (to) => (to === from ? [] : [{ block: "segments", row, column: "Price", from, to }]),
  };
}

/** Of the segment that has most. */
function clientsInput(rows: readonly Row<SegmentColumn>[]): readonly WhatIfInput[] {
  const largest = greatest(rows, ({ cell }) => numberIn(cell("Clients")));
  if (largest === undefined) return [];
  const { row, cell } = largest;
  const from = numberIn(cell("Clients"));
  const others = rows.reduce((sum, one) => sum + numberIn(one.cell("Clients")), 0) - from;
  // A plan without any client has no answer.
  const limits = { least: others > 0 ? 0 : 1, most: Math.min(3 * from, MOST_DEPLOYMENTS), whole: true };
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

/** In whole cents, as a price is written; at 100 % exactly what it was. */
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
