/** Compares the native formulas of the months with the functions, and the balances with their expected totals. */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { column, planNames } from "../model/modelLayout";
import { type Comparison, comparisons, functionCell } from "../model/comparisons";
import type { SheetPart } from "../model/SheetPart";
import { CHECK, TABLE_COLUMN, type DeploymentColumn } from "../model/workingColumns";
import { cashFigureCell } from "./cashFigures";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { type PeriodLength, periodSum } from "./periodTables";
import { DEPLOYMENT_COLUMNS, type MonthColumn } from "./monthColumns";

export function cashChecks(layout: InLanguage<CashLayout>): SheetPart {
  const { checks: rows, columns, months, model, modelSheet, deployments, t } = layout;
  const { cash: of, reasons } = t;
  const none = formulaText(t.common.none);
  const { horizon, covered, reason } = cashTermCells(layout);
  const plan = planNames(model);
  const sum = (name: MonthColumn): string => `SUM(${column(columns.months[name], months)})`;
  const figure = (name: Parameters<typeof cashFigureCell>[1]): string => cashFigureCell(layout, name);
  // #N/A of a function, for whatever reason, reads as "none"; the native figure must then be "none" too.
  const answered = (formula: string): string => `IFNA(ROLLOUT.${formula}(${plan}),${none})`;
  const { isLong } = columns;
  const ledger = [
    "month",
    ...(isLong ? (["date", "overhead", "tax"] as const) : []),
    "completed",
    "live",
    "deploymentCost",
    "runCost",
    "nonRecurring",
    "net",
    "cumulative",
  ] as const;
  const ofTable = (name: DeploymentColumn): string =>
    `${modelSheet}!${column(TABLE_COLUMN[name], model.deploymentTable)}`;
  const delivered = figure("delivered");
  const lines: readonly Comparison[] = [
    [of.peakFunding, figure("peak"), `ROLLOUT.PEAKFUNDING(${plan})`],
    [of.payback, figure("payback"), answered("PAYBACK")],
    [of.npv, figure("npv"), `ROLLOUT.NPV(${plan})`],
    // Native IRR finds a rate even where there are several; the function has no result there.
    [of.internalRateOfReturn, `IF(${functionCell(rows, 3)}=${none},${none},${figure("irr")})`, answered("IRR")],
    [
      of.cashFlowEveryFigureAddedUp,
      `${ledger.map(sum).join("+")}+${sum("collected")}+${sum("fees")}`,
      `SUM(ROLLOUT.CASHFLOW(${plan}))`,
    ],
    [
      of.scheduleEveryFigureAddedUp,
      // Clients completed so far plus clients waiting equal the clients due by then.
      [
        ...(["month", "due", "dueByThen", "completed", "expertMonths"] as const).map(sum),
        // The schedule has no month 0.
        ...(isLong ? [`SUM(${columns.months.date}${months.first + 1}:${columns.months.date}${months.last})`] : []),
      ].join("+"),
      `SUM(ROLLOUT.SCHEDULE(${plan}))`,
    ],
    [of.billedIsCollectedOrOwed, `${sum("billed")}-${sum("collected")}`, figure("owed")],
    [of.joinedHaveLeftOrAreServed, `${sum("joined")}-${sum("left")}-${sum("termOver")}`, figure("live")],
    [of.netFlowsAddUpCash, sum("net"), figure("end")],
    [
      of.deliveredOnceEach,
      `SUMPRODUCT(--(${column(DEPLOYMENT_COLUMNS.completedIn, deployments)}<=${horizon}))`,
      delivered,
    ],
    isLong
      ? [
          t.inputs.costIsThatOfDeployments,
          sum("deploymentCost"),
          `SUMIF(${column(DEPLOYMENT_COLUMNS.completedIn, deployments)},"<="&${horizon},${column(DEPLOYMENT_COLUMNS.cost, deployments)})`,
        ]
      : [
          of.costEqualsTable,
          `${sum("deploymentCost")}+${sum("nonRecurring")}`,
          `IF(${delivered}=0,${sum("nonRecurring")},LOOKUP(${delivered},${ofTable("deployment")},${ofTable("totalCost")}))`,
        ],
    ...(isLong ? optionalChecks() : []),
  ];
  /** The functions of plans with optional inputs. */
  function optionalChecks(): readonly Comparison[] {
    const summed = [
      "from",
      "until",
      "completed",
      "live",
      "revenue",
      "deploymentCost",
      "runCost",
      "overhead",
      "expensed",
      "capitalized",
      "tax",
      "net",
      "cumulative",
    ] as const;
    const periods = (by: PeriodLength): string => summed.map((line) => periodSum(layout, by, line)).join("+");
    return [
      [t.inputs.discountedPayback, figure("discounted"), answered("DISCOUNTEDPAYBACK")],
      [t.inputs.checkPeriodsByYear, periods("year"), `SUM(ROLLOUT.PERIODS(${plan}))`],
      [t.inputs.checkPeriodsByQuarter, periods("quarter"), `SUM(ROLLOUT.PERIODS(${plan},"quarter"))`],
    ];
  }
  const held = (formula: string): string => `IF(${covered},${formula},${reason})`;
  const why = `IF(${covered},${formulaText(reasons.figuresDiffer)},${formulaText(reasons.figuresNotShown)}&${reason})`;
  // If the sheet has too few rows, no check agrees, so the outcome must not be OK.
  const otherwiseBlank = (formula: string): string =>
    formula.includes("ROLLOUT.") ? formula : `IF(${covered},${formula},"")`;
  const part = comparisons(
    rows,
    lines.map(([label, native, viaFunction]) => [label, held(native), otherwiseBlank(viaFunction), why]),
    {
      t,
      explanation: of.checksExplained,
      withReasons: true,
    },
  );
  return {
    ...part,
    names: [
      {
        name: `${model.prefix}_CashChecks`,
        range: `${CHECK.check}${rows.header}:${CHECK.reason}${rows.last}`,
        comment: reasons.nameOfChecks,
      },
    ],
  };
}
