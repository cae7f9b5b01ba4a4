/** What charts and their menus say. */
export const chartsEn = {
  more: "More about “{title}”",
  copy: "Copy as picture",
  insert: "Insert as Excel chart",
  copyOutcome: {
    copied: "Copied as a picture.",
    handedOver: "The clipboard is blocked here. The picture was handed to the browser as a download.",
    notSaved:
      "Not copied, not saved: Excel for Mac lets an add-in do neither here. Choose Insert as Excel chart, then copy the chart.",
    failed: "The picture could not be made.",
  },
  unitCostTitle: "What a client costs, and what it brings",
  unitCost: "Unit cost",
  netContribution: "Contribution less acquisition",
  marginTitle: "Money out, money back",
  margin: "Cumulative margin",
  deployment: "Deployment",
  breakeven: "Breakeven {n}",
  unitBreakeven: "Pays for itself {n}",
  deepest: "Deepest {n}",
  asTable: "Show as table",
  described: "{title}, deployments {from} to {to}",
} as const;
