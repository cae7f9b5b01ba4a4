/**
 * Native formulas beside ROLLOUT functions: two calculations of each figure, and whether they agree. The block has the
 * workbook name `prefix_Checks`, header row included; its columns are
 *
 *     B  Check       what is checked, in the language of the sheet
 *     C  Native      the figure by native formulas; a text in place of a figure that the sheet does not show
 *     D  Function    the same figure by ROLLOUT functions, or the expected figure
 *     E  Difference  C less D, 0 if one of them is not a number
 *     F  Outcome     "OK", "CHECK" or "not checked" (the add-in is missing), in the language of the sheet
 *     G  Tolerance   in its first row only: the share by which two figures may differ
 *     H  Reason      why the outcome is CHECK, a sentence in the language of the sheet; blank otherwise
 */
import { SHORTER_THAN_MONTHS } from "../../plan/expertsNotInMonths";
import { blockColumn } from "./blockColumn";
import { type Comparison, comparisons } from "./comparisons";
import { clientName } from "./clientWorkings";
import { corridorCell, ofAsked, ofFilled } from "./corridor";
import { column, type ModelLayout, planNames, PROFILE_COLUMNS } from "./modelLayout";
import { firstReason, READ } from "./firstReason";
import type { SheetPart } from "./SheetPart";
import { profilesReason } from "./profilesRead";
import { ifRead, termCells } from "./termsUsed";
import { typedBelow } from "./typedBelow";
import { SEGMENT_WORKING } from "./workingColumns";

export function checks(layout: ModelLayout): SheetPart {
  const { checks: rows, ladder, segmentWorkings, segments, drivers, terms } = layout;
  const { clients } = termCells(layout);
  const plan = planNames(layout);
  const laddered = `MAX(1,MIN(N(${clients}),ROWS(${column("B", ladder)})))`;
  const middle = `ROUNDUP(${laddered}/2,0)`;
  const read = (formula: string): string => ifRead(clients, formula);
  const at = (letter: string, deployment: string): string =>
    read(`LOOKUP(${deployment},${column("B", ladder)},${column(letter, ladder)})`);
  const below = column("L", ladder);
  // Only "no answer" becomes a text: a refused input or a missing add-in stays an error.
  const within = (formula: string): string => `IFNA(IF(${formula}<=${laddered},${formula},"none"),"none")`;
  // The capacity of experts is counted in months, whatever their unit is.
  const expertsInDays = SHORTER_THAN_MONTHS.map(
    (unit) => `COUNTIFS(${blockColumn("C", drivers)},"Expert",${blockColumn("D", drivers)},"*${unit}*")`,
  ).join("+");
  const asked: readonly Comparison[] = [
    ["Unit cost in the middle", at("E", middle), `ROLLOUT.UNITCOST(${middle},${plan})`],
    ["Total cost of the first client", at("G", "1"), `ROLLOUT.TOTALCOST(1,${plan})`],
    ["Total cost at the end", at("G", laddered), `ROLLOUT.TOTALCOST(${laddered},${plan})`],
    ["Margin in the middle", at("K", middle), `ROLLOUT.MARGIN(${middle},${plan})`],
    ["Margin at the end", at("K", laddered), `ROLLOUT.MARGIN(${laddered},${plan})`],
    ["Breakeven, first reached", read(`IFNA(MATCH(0,${below},0),"none")`), within(`ROLLOUT.BREAKEVEN(${plan})`)],
    [
      "Kept to the end of the ladder",
      read(`IF(MAX(${below})<${laddered},MAX(${below})+1,"none")`),
      // Beyond the ladder the margin may become negative again, so breakeven is compared only if the ladder has every
      // client.
      `IF(N(${clients})>${laddered},IF(MAX(${below})<${laddered},MAX(${below})+1,"none"),IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none"))`,
    ],
    [
      "Clients, counted twice",
      read(`MAX(${column("C", segmentWorkings)})+N($${SEGMENT_WORKING.clients}$${segmentWorkings.last})`),
      clients,
      '"The clients of the segments do not add up."',
    ],
    [
      "Clients that the ladder holds",
      read(laddered),
      clients,
      '"The segments list more clients than the ladder has rows: figures that depend on the others are not shown."',
    ],
    [
      "Rows of the ladder in use",
      `COUNT(${column("B", ladder)})`,
      `IF(ISNUMBER(${clients}),${laddered},0)`,
      '"Rows of the ladder were deleted, inserted or typed over."',
    ],
    [
      "Blocks as the functions read them",
      firstReason(layout),
      `"${READ}"`,
      `"Figures are not shown: "&${firstReason(layout)}`,
    ],
    typed("Cells typed below the terms", { letter: "E", block: terms, next: drivers }),
    typed("Cells typed below the drivers", { letter: "K", block: drivers, next: segments, withNote: true }),
    typed("Cells typed below the segments", { letter: "M", block: segments, next: layout.clients, withNote: true }),
    typed("Cells typed below the client profiles", { letter: "G", block: layout.clients, next: layout.corridor }),
    [
      "Client profiles as the functions read them",
      profilesReason(layout),
      `"${READ}"`,
      `"The price corridor is not shown: "&${profilesReason(layout)}`,
    ],
    [
      "Expert drivers in days, hours or weeks",
      expertsInDays,
      "0",
      '"The time of experts is in days, hours or weeks: their capacity is counted in months."',
    ],
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
  const part = comparisons(rows, asked, {
    explanation:
      "The ladder's native formulas against the add-in's functions. Without the add-in they read \"not checked\".",
    withReasons: true,
  });
  return {
    ...part,
    names: [
      {
        name: `${layout.prefix}_Checks`,
        range: `B${rows.header}:H${rows.last}`,
        comment: "Checks: name, two ways, outcome, reason",
      },
    ],
  };
}

const typed = (label: string, below: Parameters<typeof typedBelow>[0]): Comparison => [
  label,
  typedBelow(below),
  "0",
  '"Cells below a block count nowhere: move them into its rows."',
];
