import type { MessagesOf, Translation } from "../icu/MessagesOf";

/** Verdict, reasons and risk as ICU messages. Styles of numbers: ../messagesFor. */
export const en = {
  /** Between two sentences. */
  between: " ",
  /** Between the members of a list, and between ways of which one would do. */
  and: ", ",
  andLast: " and ",
  or: "; or ",
  verdict: {
    notEconomical: "Not economically viable: {reason}",
    never: "{reason}.",
    from: "Breaks even at client {client, number}. The cumulative margin then stays at or above zero.",
    fromListed:
      "Breaks even at client {client, number}{clients, plural, one {, the only client in the plan.} other {. The cumulative margin then stays at or above zero through client #, the last in the plan.}}",
    lost: "Breakeven is not sustained when first reached: the cumulative margin turns {turns}.",
    up: "positive at client {deployment, number} ({segment})",
    down: "negative at client {deployment, number} ({segment})",
    moreTurns: "and {count, number} more",
    moreDrivers: "and {count, number} more",
    firstPays: "The first client already pays for itself.",
    pays: "Client {client, number} is the first to pay for itself; earlier clients cost more than they bring in.",
    nobodyPays: "No client pays for itself.",
    nobodyPaysBecause: "No client pays for itself: {reason}.",
    nobodyPaysBest:
      "{clients, plural, one {The one client does not pay for itself; its contribution margin is} other {No client pays for itself; the best contribution margin per client is}} {margin, number}.",
    deepens: "The cumulative loss grows with every additional client.",
    neverBelow: "The cumulative margin is never below zero.",
    deepestBefore: "The maximum cumulative loss comes before the first client: {margin, number}.",
    deepestAfter: "The maximum cumulative loss comes after client {client, number}: {margin, number}.",
    constant: "Breakeven by client is at the prices of month 1 and leaves out {kinds}.",
    experts:
      "Experts account for {first, number, share} of the cost of client 1 and {last, number, share} of client {client, number}.",
    anyPrice: "With enough clients, any price above {price, number, least} breaks even.",
    stillEven: "A uniform price of {price, number, least} for every client would still break even.",
    justEven: "A uniform price of {price, number, least} for every client would just break even.",
    levers:
      "{count, plural, one {This change alone would reach breakeven} other {Any one of these changes would reach breakeven}} {clients, plural, one {with the one client} other {within the # clients}}: {ways}.",
    theory: "Learning curve model: {named}.",
    noTheory: "Learning curve model: none, because every cost driver is off.",
    off: " Switched off (first-unit quantity 0): {drivers}.",
  },
  /** What breakeven by client leaves out. */
  overTime: { overhead: "overhead", prices: "price changes", exchange: "changes of exchange rates", tax: "tax" },
  time: {
    sentence: "{delivered}. {funding}, and {back}. {after}.",
    all: "{clients, plural, one {The one deployment is} other {All # deployments are}} completed within {months, plural, one {# month} other {# months}}",
    some: "{delivered, number} of {clients, plural, one {# deployment} other {# deployments}} {delivered, plural, one {is completed} other {are completed}} within {months, plural, one {# month} other {# months}}",
    unlimited:
      "{delivered, plural, one {# deployment is} other {# deployments are}} completed within {months, plural, one {# month} other {# months}}",
    noFunding: "No funding is needed",
    funding: "Peak funding is {amount, number}",
    notBack: "payback is not reached",
    neverBelow: "cumulative cash is never negative",
    back: "payback is in month {month, number}",
    backIn: "payback is in {date}",
    calendar: {
      date: "{month} {year}",
      months: {
        january: "January",
        february: "February",
        march: "March",
        april: "April",
        may: "May",
        june: "June",
        july: "July",
        august: "August",
        september: "September",
        october: "October",
        november: "November",
        december: "December",
      },
    },
    nothingAfter: "No net cash falls after the horizon",
    after: "Another {amount, number} of net cash falls after the horizon",
    tooMany:
      "The cash flow is not calculated: a horizon of {months, number} months is too long for a plan of this size.",
  },
  crossover: {
    never: "never: the total cost of plan B stays higher for every number of deployments up to {through, number}",
    constant: "never: the total cost of plan B is higher by {amount, number} for every number of deployments",
    undecided:
      "not determined: the total cost of plan B stays higher for up to {through, number} deployments, and a further search takes too long",
  },
  lever: {
    prices: "raise all prices by {share, number, fine}",
    nonRecurring: "cut non-recurring cost from {from, number, exact} to {to, number, exact}",
    amount: "cut {driver}, {column} from {from, number, exact} to {to, number, exact}",
    share: "cut {driver}, {column} from {from, number, exactshare} to {to, number, exactshare}",
    columns: { First: "first-unit quantity", Rate: "cost per unit", Slope: "learning slope" },
  },
  theories: {
    unit: "unit theory (Crawford)",
    average: "cumulative average theory (Wright)",
    dejong: "incompressible part (DeJong)",
  },
  never: {
    never: "never: {reason}",
    beyond: "not reached: {reason}",
    clientsRunOut:
      "the plan does not break even {clients, plural, one {with its one client} other {within its # clients}}; the final cumulative margin is {margin, number}",
    nobodyPays:
      "{clients, plural, one {the one client in the plan does not pay for itself; its contribution margin is} other {none of the # clients in the plan pays for itself; the best contribution margin is}} {margin, number}",
    unitCostAbove:
      "the cost per deployment falls no lower than {limit, number}; net revenue per client is {contribution, number}",
    stillOut: "after one billion deployments the cumulative margin is still {margin, number}",
  },
  /** An input that is spoken of, not typed. */
  input: {
    of: "{column} of {owner}",
    columns: {
      First: "First-unit quantity",
      Rate: "Cost per unit",
      Slope: "Learning slope",
      Floor: "Minimum quantity",
      Clients: "Number of clients",
      Price: "One-time price",
      Entry: "Market entry cost",
      Acquisition: "Customer acquisition cost",
      Fee: "Monthly fee",
      "Run cost": "Monthly cost to serve",
      Term: "Contract term",
      Churn: "Monthly churn rate",
      Size: "Size factor",
    },
  },
  risk: {
    sentence: "{answer}.",
    decided: "{answer}. Most influential input: {input}.",
    breakeven: "Probability of breaking even by client {client, number}: {chance}",
    endless: "Probability of ever breaking even: {chance}",
    margin: "Probability of a final cumulative margin of zero or more: {chance}",
    npv: "Probability of a net present value of zero or more: {chance}",
    payback: "Probability of payback within the time horizon: {chance}",
    peakfunding: "P90 of peak funding: {amount, number} (in 90% of trials, funding never exceeds it)",
    probability: "{share, number, tenth}",
    under: "under {share, number, tenth}",
    over: "over {share, number, tenth}",
  },
} as const;

export type WordingCatalogue = Translation<typeof en>;
export type VerdictMessages = MessagesOf<typeof en>;
