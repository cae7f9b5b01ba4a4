/** Compares the native formulas of the months with the functions, and the balances with their expected totals. */
import { column, planNames } from "../model/modelLayout";
import { type Comparison, comparisons } from "../model/comparisons";
import type { SheetPart } from "../model/SheetPart";
import { cashFigureCell } from "./cashFigures";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { DEPLOYMENT_COLUMNS } from "./deployments";
import { MONTH_COLUMNS } from "./monthColumns";

export function cashChecks(layout: CashLayout): SheetPart {
  const { checks: rows, months, model, modelSheet, deployments } = layout;
  const { horizon, covered, reason } = cashTermCells(layout);
  const plan = planNames(model);
  const sum = (name: keyof typeof MONTH_COLUMNS): string => `SUM(${column(MONTH_COLUMNS[name], months)})`;
  const figure = (name: Parameters<typeof cashFigureCell>[1]): string => cashFigureCell(layout, name);
  // #N/A of a function, for whatever reason, reads as "none"; the native figure must then be "none" too.
  const answered = (formula: string): string => `IFNA(ROLLOUT.${formula}(${plan}),"none")`;
  const ledger = [
    "month",
    "completed",
    "live",
    "deploymentCost",
    "runCost",
    "nonRecurring",
    "net",
    "cumulative",
  ] as const;
  const delivered = figure("delivered");
  const asked: readonly Comparison[] = [
    ["Peak funding", figure("peak"), `ROLLOUT.PEAKFUNDING(${plan})`],
    ["Payback", figure("payback"), answered("PAYBACK")],
    ["Present value", figure("presentValue"), `ROLLOUT.PRESENTVALUE(${plan})`],
    // Native IRR finds a rate even where there are several; the function has no result there.
    ["Internal rate of return", `IF(D${rows.first + 3}="none","none",${figure("returnRate")})`, answered("RETURNRATE")],
    [
      "Cash flow, every figure added up",
      `${ledger.map(sum).join("+")}+${sum("collected")}+${sum("fees")}`,
      `SUM(ROLLOUT.CASHFLOW(${plan}))`,
    ],
    [
      "Schedule, every figure added up",
      // Clients completed so far plus clients waiting equal the clients due by then.
      (["month", "due", "dueByThen", "completed", "expertMonths"] as const).map(sum).join("+"),
      `SUM(ROLLOUT.SCHEDULE(${plan}))`,
    ],
    ["Billed is collected or owed", `${sum("billed")}-${sum("collected")}`, figure("owed")],
    ["Joined have left or are served", `${sum("joined")}-${sum("left")}-${sum("termOver")}`, figure("live")],
    ["Net flows add up to the cash", sum("net"), figure("end")],
    [
      "Delivered once each",
      `SUMPRODUCT(--(${column(DEPLOYMENT_COLUMNS.completedIn, deployments)}<=${horizon}))`,
      delivered,
    ],
    [
      "Cost is the ladder's",
      `${sum("deploymentCost")}+${sum("nonRecurring")}`,
      `IF(${delivered}=0,${sum("nonRecurring")},LOOKUP(${delivered},${modelSheet}!${column("B", model.ladder)},${modelSheet}!${column("G", model.ladder)}))`,
    ],
  ];
  const held = (formula: string): string => `IF(${covered},${formula},${reason})`;
  const why = `IF(${covered},"The native figure and that of the function differ.","Figures are not shown: "&${reason})`;
  // If the sheet has too few rows, no check agrees, so the outcome must not be OK.
  const otherwiseBlank = (formula: string): string =>
    formula.includes("ROLLOUT.") ? formula : `IF(${covered},${formula},"")`;
  const part = comparisons(
    rows,
    asked.map(([label, native, viaFunction]) => [label, held(native), otherwiseBlank(viaFunction), why]),
    {
      explanation:
        'Native formulas against the add-in\'s functions, and balances against each other. Without the add-in the first read "not checked".',
      withReasons: true,
    },
  );
  return {
    ...part,
    names: [
      {
        name: `${model.prefix}_CashChecks`,
        range: `B${rows.header}:H${rows.last}`,
        comment: "Checks: name, two ways, outcome, reason",
      },
    ],
  };
}
