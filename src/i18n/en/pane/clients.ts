/** What the view of prices says. */
export const clientsEn = {
  title: "What a client can pay",
  emptyBlock: "The block of client profiles holds no values yet: name a client and fill in what it pays today.",
  empty:
    "This model has no client profiles. Name one in the header of the client profiles on its sheet; a newly inserted model has a block for them.",
  answer:
    "{name} can pay {price} and still gain over what they have today. The price floor is no more than that from client {n} on.",
  neverAnswer:
    "{name} can pay {price} and still gain over what they have today; the price floor never comes down to that: {why}.",
  tooFewAnswer:
    "{name} can pay {price} and still gain over what they have today. With {clients, plural, one {the one client} other {the # clients}} listed the price floor does not come down to that: sold to all at {price}, the margin after the last is {margin}. {further}",
  furtherClients: "With more clients in the last segment it would, from client {n} on.",
  noClients: "No number of further clients in the last segment, up to a billion, would be enough.",
  tooDear: "{name} are asked {price}, more than the {ceiling} that they can pay.",
  losesAnswer: "{name} lose {loss} even at price 0: what they have today is better for them.",
  client: "Client",
  canPay: "Can pay",
  asked: "Asked",
  paysBack: "Pays back in",
  from: "Floor met at",
  years: "{n} y",
  never: "never",
  notListed: "{n}, not listed",
  notAsked: "–",
  loses: "loses",
  unbounded: "no bound",
  floor: "Price floor",
  floorNote: "one price for {n, plural, one {the one client listed} other {all # clients listed}}",
  noSegment: "no segment is called so",
  floorMet: "Floor met for {name}: client {n}",
  chartTitle: "Price corridor",
  described: "Price floor against what clients can pay, deployments {from} to {to}",
  note: "Price floor: the one price that pays all deployments up to there. Can pay: the lesser of what its required payback and its horizon allow.",
} as const;
