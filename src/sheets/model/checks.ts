/** Native formulas beside ROLLOUT functions: two ways to each figure, and whether they agree. */
import { SHORTER_THAN_MONTHS } from "../../plan/expertsNotInMonths";
import { type Comparison, comparisons } from "./comparisons";
import { clientName } from "./clientWorkings";
import { corridorCell, ofAsked, ofFilled } from "./corridor";
import { column, type ModelLayout, planNames, PROFILE_COLUMNS, type Rows } from "./modelLayout";
import type { Part } from "./Part";
import { termCells } from "./termsUsed";

export function checks(layout: ModelLayout): Part {
  const { checks: rows, ladder, segmentWorkings, segments, drivers, terms } = layout;
  const { clients } = termCells(layout);
  const plan = planNames(layout);
  const laddered = `MIN(${clients},ROWS(${column("B", ladder)}))`;
  const middle = `ROUNDUP(${laddered}/2,0)`;
  const at = (letter: string, deployment: string): string =>
    `LOOKUP(${deployment},${column("B", ladder)},${column(letter, ladder)})`;
  const below = column("L", ladder);
  // Only "no answer" is an answer: a refused input or a missing add-in stays an error.
  const within = (formula: string): string => `IFNA(IF(${formula}<=${laddered},${formula},"none"),"none")`;
  // Their capacity is counted in months, whatever their unit says.
  const expertsInDays = SHORTER_THAN_MONTHS.map(
    (unit) => `COUNTIFS(${column("C", drivers)},"Expert",${column("D", drivers)},"*${unit}*")`,
  ).join("+");
  const asked: readonly Comparison[] = [
    ["Unit cost in the middle", at("E", middle), `ROLLOUT.UNITCOST(${middle},${plan})`],
    ["Total cost of the first client", at("G", "1"), `ROLLOUT.TOTALCOST(1,${plan})`],
    ["Total cost at the end", at("G", laddered), `ROLLOUT.TOTALCOST(${laddered},${plan})`],
    ["Margin in the middle", at("K", middle), `ROLLOUT.MARGIN(${middle},${plan})`],
    ["Margin at the end", at("K", laddered), `ROLLOUT.MARGIN(${laddered},${plan})`],
    ["Breakeven, first reached", `IFNA(MATCH(0,${below},0),"none")`, within(`ROLLOUT.BREAKEVEN(${plan})`)],
    [
      "Kept to the end of the ladder",
      `IF(MAX(${below})<${laddered},MAX(${below})+1,"none")`,
      // Beyond the ladder the margin may be lost again: compared only where the ladder holds every client.
      `IF(${clients}>${laddered},IF(MAX(${below})<${laddered},MAX(${below})+1,"none"),IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none"))`,
    ],
    ["Clients, counted twice", `MAX(${column("C", segmentWorkings)})+N(D${segments.last})`, clients],
    ["Clients that the ladder holds", laddered, clients],
    ["Cells typed below the terms", typedBelow("E", terms, drivers), "0"],
    ["Cells typed below the drivers", typedBelow("K", drivers, segments), "0"],
    ["Cells typed below the segments", typedBelow("M", segments, layout.clients), "0"],
    ["Expert drivers in days, hours or weeks", expertsInDays, "0"],
    ...PROFILE_COLUMNS.flatMap((letter, index): readonly Comparison[] => {
      const client = clientName(layout, index);
      const price = corridorCell(layout, "price", letter);
      return [
        [
          `Price ceiling, profile ${index + 1}`,
          corridorCell(layout, "ceiling", letter),
          ofFilled(layout, letter, `IFNA(ROLLOUT.PRICECEILING(${client}),"none")`),
        ],
        [
          `Client payback, profile ${index + 1}`,
          corridorCell(layout, "payback", letter),
          ofAsked(layout, letter, ofFilled(layout, letter, `IFNA(ROLLOUT.CLIENTPAYBACK(${client},${price}),"none")`)),
        ],
      ];
    }),
  ];
  return comparisons(
    rows,
    asked,
    "The ladder's native formulas against the add-in's functions. Without the add-in they read \"not checked\".",
  );
}

/**
 * How many cells between a block and the next section hold something beside the note: they are counted by no formula. From the last row of the block on, so
 * that a row inserted right below it lies within.
 */
function typedBelow(letter: string, { last }: Rows, next: Rows): string {
  const band = next.header - 2;
  const filled = (from: number, to: number): string => `COUNTA($B$${from}:$${letter}$${to})`;
  return `${filled(last, band)}-${filled(last, last)}-COUNTA($B$${last + 1})-${filled(band, band)}`;
}
