/** The months' native formulas against the functions, and the balances against what they must come to. */
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
  // "none" of a function stands for every reason it gives: where it names none, the native figure must be it.
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
    // A native IRR finds a rate even where there are several: there the function has no answer.
    ["Internal rate of return", `IF(D${rows.first + 3}="none","none",${figure("returnRate")})`, answered("RETURNRATE")],
    [
      "Cash flow, every figure added up",
      `${ledger.map(sum).join("+")}+${sum("collected")}+${sum("fees")}`,
      `SUM(ROLLOUT.CASHFLOW(${plan}))`,
    ],
    [
      "Schedule, every figure added up",
      // What is completed so far and what waits are together what was due by then.
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
  // Where there is no room nothing agrees: that is not all right.
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
