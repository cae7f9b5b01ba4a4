/** What the view of prices says. */
export const clientsEn = {
  title: "Price floor and price ceiling",
  emptyBlock: "The client profiles are empty. Name a client and enter what it pays today.",
  empty:
    "This model has no client profiles. Enter a name in the header row of Client profiles on the sheet, or insert a new model.",
  answer:
    "The solution is worthwhile for {name} at any price up to {price}. Your price floor reaches that level at client {n, number}.",
  neverAnswer:
    "The solution is worthwhile for {name} at any price up to {price}. Your price floor never comes down to that level: {why}.",
  tooFewAnswer:
    "The solution is worthwhile for {name} at any price up to {price}. With {clients, plural, one {# client} other {# clients}} in the plan, your price floor stays above it. At {price} for all, the final margin is {margin}. {further}",
  furtherClients: "You would need {n} clients, the additional ones in the last segment.",
  noClients: "No number of clients in the last segment, up to 1 billion, would be enough.",
  tooDear: "Your price for {name} ({price}) is above the price ceiling ({ceiling}).",
  losesAnswer: "Even at a price of 0, the solution costs {name} {loss} more than it saves.",
  client: "Client",
  canPay: "Price ceiling",
  yourPrice: "Your price",
  paysBack: "Client payback",
  from: "Viable from client",
  years: "{n} y",
  never: "never",
  notListed: "{n}, not in the plan",
  noPrice: "–",
  loses: "loss",
  unbounded: "no limit",
  floor: "Price floor",
  floorNote: "uniform price for {n, plural, one {the one client} other {all # clients}} in the plan",
  noSegment: "no segment has this name",
  floorMet: "{name}: viable from client {n}",
  chartTitle: "Pricing corridor",
  described: "Price floor and price ceilings, deployments {from} to {to}",
  note: "Price floor: the uniform price at which all clients so far break even. Price ceiling: the lower of two limits, the client’s required payback and its horizon.",
} as const;
