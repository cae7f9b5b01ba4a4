import type { MessagesOf, Translation } from "../icu/MessagesOf";

/** Verdict, reasons and risk as ICU messages. Styles of numbers: ../messagesFor. */
export const en = {
  /** Between two sentences. */
  between: " ",
  /** Between the members of a list, and between ways of which one would do. */
  and: ", ",
  or: "; or ",
  verdict: {
    notEconomical: "Not economical: {reason}",
    never: "{reason}.",
    from: "Economical from client {client, number} on.",
    fromListed:
      "Economical from client {client, number} on: {clients, plural, one {with the one client listed} other {from there to the last of the # clients listed}} the cumulative margin stays at 0 or above.",
    lost: "The margin does not hold once reached: {turns}.",
    up: "up at {deployment, number} ({segment})",
    down: "down at {deployment, number} ({segment})",
    moreTurns: "… {count, number} more",
    firstPays: "The first client already pays for itself.",
    pays: "A client first pays for itself at client {client, number}; those before it cost more than they bring.",
    nobodyPays: "No client pays for itself.",
    nobodyPaysBecause: "No client pays for itself: {reason}.",
    deepens: "The deficit deepens with every further client.",
    neverBelow: "The margin is never below 0.",
    deepestBefore: "The deficit is deepest before the first client: {margin, number}.",
    deepestAfter: "The deficit is deepest after client {client, number}: {margin, number}.",
    experts:
      "Experts are {first, number, share} of the cost of client 1 and {last, number, share} of that of client {client, number}.",
    anyPrice: "Unit cost allows any price above {price, number, least}, given clients enough.",
    stillEven: "One price of {price, number, least} for every client would still break even.",
    justEven: "One price of {price, number, least} for every client would just break even.",
    levers:
      "Each alone would bring breakeven {clients, plural, one {with the one client} other {within the # clients}}: {ways}.",
    theory: "Theory: {named}.",
    noTheory: "Theory: none, every driver is off.",
    off: " Switched off (first quantity 0): {drivers}.",
  },
  time: {
    sentence: "{delivered}: {funding}, {back}; {after}.",
    all: "Within {months, plural, one {# month} other {# months}} {clients, plural, one {the one client is} other {all # clients are}} delivered",
    some: "Within {months, plural, one {# month} other {# months}} {delivered, number} of {clients, plural, one {# client} other {the # clients}} {delivered, plural, one {is delivered} other {are delivered}}",
    unlimited:
      "Within {months, plural, one {# month} other {# months}} {delivered, plural, one {# client is} other {# clients are}} delivered",
    noFunding: "no funding is needed",
    funding: "peak funding is {amount, number}",
    notBack: "the cash flow does not come back within them",
    neverBelow: "the cash flow is never below 0",
    back: "the cash flow is back from month {month, number} on",
    nothingAfter: "nothing of theirs falls after the horizon",
    after: "{amount, number} of theirs falls after the horizon",
    tooMany: "The cash flow is not calculated: {months, number} months are too many for a plan of this size.",
  },
  crossover: {
    never: "never: plan B costs more in total at every number of deployments up to {through, number}",
    constant: "never: plan B costs {amount, number} more in total at every number of deployments",
    undecided:
      "not decided: plan B costs more in total at every number of deployments up to {through, number}, and the search beyond is too long",
  },
  lever: {
    prices: "all prices up by {share, number, fine}",
    nonRecurring: "non-recurring cost {to, number, exact} in place of {from, number, exact}",
    amount: "{driver}, {column} {to, number, exact} in place of {from, number, exact}",
    share: "{driver}, {column} {to, number, exactshare} in place of {from, number, exactshare}",
    columns: { First: "First", Rate: "Rate", Slope: "Slope" },
  },
  theories: {
    unit: "unit theory (Crawford)",
    average: "cumulative average theory (Wright)",
    dejong: "incompressible part (DeJong)",
  },
  never: {
    never: "never: {reason}",
    beyond: "not within 10^9 deployments: {reason}",
    clientsRunOut:
      "{clients, plural, one {the one client listed ends before the margin turns; after it the margin is} other {the # clients listed end before the margin turns; after the last it is}} {margin, number}",
    nobodyPays:
      "{clients, plural, one {the one client listed does not pay for itself; its margin is} other {of the # clients listed none pays for itself; the best unit margin is}} {margin, number}",
    unitCostAbove: "unit cost falls to {limit, number} and no lower; a client brings {contribution, number}",
    stillOut: "there the margin is still {margin, number}",
  },
  /** An input that is spoken of, not typed. */
  input: {
    of: "{column} of {owner}",
    columns: {
      First: "First quantity",
      Rate: "Rate",
      Slope: "Learning slope",
      Floor: "Floor",
      Clients: "Number of clients",
      Price: "Price",
      Entry: "Entry cost",
      Acquisition: "Acquisition cost",
      Fee: "Fee",
      "Run cost": "Run cost",
      Term: "Months stayed",
      Churn: "Churn",
      Size: "Size",
    },
  },
  risk: {
    sentence: "{answer}.",
    decided: "{answer}; with all inputs moving, {input} decides most.",
    breakeven: "Breakeven is first reached by client {client, number} with {chance} chance",
    endless: "Breakeven is reached at some client with {chance} chance",
    margin: "A margin of 0 or more with {chance} chance",
    presentvalue: "Worth 0 or more today with {chance} chance",
    peakfunding: "In nine of ten trials no more than {amount, number} is ever out",
    chance: "{share, number, tenth}",
    under: "under {share, number, tenth}",
    over: "over {share, number, tenth}",
  },
} as const;

export type WordingCatalogue = Translation<typeof en>;
export type Words = MessagesOf<typeof en>;
