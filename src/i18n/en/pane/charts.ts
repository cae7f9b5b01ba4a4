/** What charts and their menus say. */
export const chartsEn = {
  more: "More actions for “{title}”",
  copy: "Copy as picture",
  insert: "Insert as Excel chart",
  copyOutcome: {
    copied: "Copied as a picture.",
    handedOver: "The clipboard is blocked. The picture was sent to the browser as a download.",
    notSaved:
      "Excel for Mac does not let add-ins copy or save pictures here. Choose Insert as Excel chart, then copy the chart.",
    failed: "The picture could not be created.",
  },
  unitCostTitle: "Unit cost vs. net revenue per client",
  unitCost: "Cost per deployment",
  netContribution: "Net revenue less CAC",
  marginTitle: "Cumulative margin by client",
  margin: "Cumulative margin",
  deployment: "Deployment",
  breakeven: "Breakeven: client {n}",
  unitBreakeven: "Unit breakeven: client {n}",
  deepest: "Low point: client {n}",
  asTable: "Show as table",
  described: "{title}, deployments {from} to {to}",
} as const;
