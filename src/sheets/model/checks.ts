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
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "./blockColumn";
import { type Comparison, comparisons } from "./comparisons";
import { clientName } from "./clientWorkings";
import { lastDriverColumn, lastSegmentColumn } from "./optionColumns";
import { corridorCell, ofPriced, ofFilled } from "./corridor";
import { CLIENT_INPUT, DRIVER_INPUT, PROFILE_COLUMNS, TERM_INPUT } from "./inputColumns";
import { column, type ModelLayout, planNames } from "./modelLayout";
import { firstReason, READ } from "./firstReason";
import type { SheetPart } from "./SheetPart";
import { profilesReason } from "./profilesRead";
import { ifRead, termCells } from "./termsUsed";
import { typedBelow } from "./typedBelow";
import { CHECK, TABLE_COLUMN, type DeploymentColumn, SEGMENT_WORKING } from "./workingColumns";

export function checks(layout: InLanguage<ModelLayout>): SheetPart {
  const { checks: rows, deploymentTable, segmentWorkings, segments, drivers, terms, t } = layout;
  const { model: of, reasons } = t;
  const none = formulaText(t.common.none);
  const { clients } = termCells(layout);
  const plan = planNames(layout);
  const clientsInTable = `MAX(1,MIN(N(${clients}),ROWS(${column(TABLE_COLUMN.deployment, deploymentTable)})))`;
  const middle = `ROUNDUP(${clientsInTable}/2,0)`;
  const read = (formula: string): string => ifRead(clients, formula);
  const at = (name: DeploymentColumn, deployment: string): string =>
    read(
      `LOOKUP(${deployment},${column(TABLE_COLUMN.deployment, deploymentTable)},${column(TABLE_COLUMN[name], deploymentTable)})`,
    );
  const below = column(TABLE_COLUMN.belowZeroAt, deploymentTable);
  // Only "no answer" becomes a text: a refused input or a missing add-in stays an error.
  const within = (formula: string): string => `IFNA(IF(${formula}<=${clientsInTable},${formula},${none}),${none})`;
  // The capacity of experts is counted in months, whatever their unit is.
  const expertsInDays = SHORTER_THAN_MONTHS.map(
    (unit) =>
      `COUNTIFS(${blockColumn(DRIVER_INPUT.Category, drivers)},"Expert",${blockColumn(DRIVER_INPUT.Unit, drivers)},"*${unit}*")`,
  ).join("+");
  const typed = (label: string, below: Parameters<typeof typedBelow>[0]): Comparison => [
    label,
    typedBelow(below),
    "0",
    formulaText(reasons.cellsCountNowhere),
  ];
  const lines: readonly Comparison[] = [
    [of.unitCostInTheMiddle, at("unitCost", middle), `ROLLOUT.UNITCOST(${middle},${plan})`],
    [of.totalCostOfTheFirstClient, at("totalCost", "1"), `ROLLOUT.TOTALCOST(1,${plan})`],
    [of.totalCostAtTheEnd, at("totalCost", clientsInTable), `ROLLOUT.TOTALCOST(${clientsInTable},${plan})`],
    [of.marginInTheMiddle, at("cumulativeMargin", middle), `ROLLOUT.MARGIN(${middle},${plan})`],
    [of.marginAtTheEnd, at("cumulativeMargin", clientsInTable), `ROLLOUT.MARGIN(${clientsInTable},${plan})`],
    [of.breakevenFirstReached, read(`IFNA(MATCH(0,${below},0),${none})`), within(`ROLLOUT.BREAKEVEN(${plan})`)],
    [
      of.sustainedInTable,
      read(`IF(MAX(${below})<${clientsInTable},MAX(${below})+1,${none})`),
      // Beyond the deployment table the margin may become negative again, so breakeven is compared only if the table
      // has every client.
      `IF(N(${clients})>${clientsInTable},IF(MAX(${below})<${clientsInTable},MAX(${below})+1,${none}),IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),${none}))`,
    ],
    [
      of.clientsCountedTwice,
      read(
        `MAX(${column(SEGMENT_WORKING.clientsBefore, segmentWorkings)})+N($${SEGMENT_WORKING.clients}$${segmentWorkings.last})`,
      ),
      clients,
      formulaText(reasons.clientsDoNotAddUp),
    ],
    [of.clientsInTable, read(clientsInTable), clients, formulaText(reasons.moreClientsThanTableRows)],
    [
      reasons.tableRowsInUse,
      `COUNT(${column(TABLE_COLUMN.deployment, deploymentTable)})`,
      `IF(ISNUMBER(${clients}),${clientsInTable},0)`,
      formulaText(reasons.tableRowsChanged),
    ],
    [
      reasons.blocksRead,
      firstReason(layout),
      `"${READ}"`,
      `${formulaText(reasons.figuresNotShown)}&${firstReason(layout)}`,
    ],
    typed(of.cellsTypedBelowTheTerms, { letter: TERM_INPUT.source, block: terms, next: drivers }),
    typed(of.cellsTypedBelowTheDrivers, {
      letter: lastDriverColumn(layout.options),
      block: drivers,
      next: segments,
      withNote: true,
    }),
    typed(of.cellsTypedBelowTheSegments, {
      letter: lastSegmentColumn(layout.options),
      block: segments,
      next: layout.clients,
      withNote: true,
    }),
    typed(reasons.cellsTypedBelowClients, {
      letter: CLIENT_INPUT.source,
      block: layout.clients,
      next: layout.corridor,
    }),
    [
      reasons.clientProfilesRead,
      profilesReason(layout),
      `"${READ}"`,
      `${formulaText(reasons.corridorNotShown)}&${profilesReason(layout)}`,
    ],
    [of.expertsInDays, expertsInDays, "0", formulaText(reasons.expertsInDays)],
    ...PROFILE_COLUMNS.flatMap((letter, index): readonly Comparison[] => {
      const client = clientName(layout, index);
      const price = corridorCell(layout, "price", letter);
      return [
        [
          of.priceCeilingOfProfile({ n: String(index + 1) }),
          corridorCell(layout, "ceiling", letter),
          ofFilled(layout, letter, `IFNA(ROLLOUT.PRICECEILING(${client}),${none})`),
        ],
        [
          of.clientPaybackOfProfile({ n: String(index + 1) }),
          corridorCell(layout, "payback", letter),
          ofPriced(layout, letter, ofFilled(layout, letter, `IFNA(ROLLOUT.CLIENTPAYBACK(${client},${price}),${none})`)),
        ],
      ];
    }),
  ];
  const part = comparisons(rows, lines, {
    t,
    explanation: of.checksExplained,
    withReasons: true,
  });
  return {
    ...part,
    names: [
      {
        name: `${layout.prefix}_Checks`,
        range: `${CHECK.check}${rows.header}:${CHECK.reason}${rows.last}`,
        comment: reasons.nameOfChecks,
      },
    ],
  };
}
