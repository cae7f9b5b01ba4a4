import type { MessagesOf, Translation } from "../icu/MessagesOf";

/** What explanations of figures say: loaded with the first one that is opened. Words: docs/glossary.md. */
export const explainEn = {
  formula: "How it is worked out",
  here: "In this model",
  inputs: "It hangs on",
  idle: "At 0 now; with a value they would count",
  onePlace:
    "This is decided at one place of the rollout: what comes after it counts only once it is moved far enough to take its place.",
  blocks: { drivers: "Drivers", segments: "Segments", terms: "Terms", clients: "Client profiles" },
  select: "Select in the sheet: {input}",
  some: "{input}: {names}",
  cell: "In a cell",
  about: "Help on {name}",
  theory: "The theory",
  figures: {
    verdict: {
      what: "Whether the clients listed pay for the whole rollout, and keep doing so.",
      formula:
        "Economical: from the breakeven on to the last client listed, contribution − total cost is never below 0 again.",
    },
    breakeven: {
      what: "The client from which on the whole rollout has paid for itself, and stays so.",
      formula:
        "The least number of clients at which contribution − total cost is 0 or more, and is so after every further client. Total cost = non-recurring cost + entry costs + unit costs + acquisition costs.",
    },
    firstBreakeven: {
      what: "The client with whom the rollout has paid for itself for the first time, though not for good.",
      formula: "The least number of clients at which contribution − total cost is 0 or more.",
    },
    unitBreakeven: {
      what: "The first client that brings what it costs, whatever was spent before.",
      formula:
        "The first client with contribution − unit cost − acquisition cost of 0 or more. Contribution = price + (fee − run cost) × months served.",
    },
    deficit: {
      what: "How far clients and costs are apart where it is worst: what has to be carried.",
      formula: "The least cumulative margin: the least of contribution − total cost over all numbers of clients.",
    },
    margin: {
      what: "What is left once the last client listed is won.",
      formula:
        "Contribution of all clients − total cost. Total cost = non-recurring cost + entry costs + unit costs + acquisition costs.",
    },
    priceFloor: {
      what: "The one price that pays for all clients listed, and leaves nothing.",
      formula: "(total cost of all clients listed − fees less run cost of the months that they stay) / clients.",
    },
    unitCost: {
      what: "What one deployment costs, the first against the last: what is learnt in between.",
      formula:
        "For each driver quantity × rate × size × lost trials, added up. The quantity falls along its learning curve. Lost trials = 1 + trial cost × trial failure / (1 − trial failure).",
    },
    experts: {
      what: "How much of a deployment’s cost is experts: a rollout that still needs them does not scale.",
      formula: "Cost of the drivers of category Expert / unit cost. Size and lost trials weigh on both alike.",
    },
    peak: {
      what: "The most money that is out at any time: what has to be financed.",
      formula:
        "The greatest deficit of the cumulative cash flow, from month 0 on. Cash flow = prices and fees received − non-recurring cost − deployment cost − run cost.",
    },
    payback: {
      what: "When the money is back, and does not go out again.",
      formula: "The first month from which the cumulative cash flow stays at 0 or above to the horizon.",
    },
    presentValue: {
      what: "What the cash flow to the horizon is worth today.",
      formula: "Each month’s net cash flow / (1 + discount rate)^(month / 12), added up; month 0 counts in full.",
    },
    returnRate: {
      what: "The discount rate a year at which the rollout would be worth exactly nothing.",
      formula:
        "The one rate at which the present value of all months to the horizon is 0; where several would do, none.",
    },
    delivered: {
      what: "How many deployments are completed by the horizon.",
      formula:
        "A deployment is completed in the first month by whose end it is demanded and its expert months fit into experts × months. A team that learns delivers faster.",
    },
    headcount: {
      what: "The experts with whom no client ever waits.",
      formula:
        "The greatest over all months of expert months of what is demanded by then / months gone by, rounded up.",
    },
    after: {
      what: "What clients who are delivered by the horizon still bring after it.",
      formula: "Prices still owed + (fees − run cost) of the months that clients still stay.",
    },
    canPay: {
      what: "The most that a client can pay once and still gain over what it has today.",
      formula:
        "The lesser of yearly saving × required payback − one-time cost, and the yearly savings to its horizon, discounted, − one-time cost.",
    },
    clientPayback: {
      what: "How long a client waits until it has its money back.",
      formula: "(price + one-time cost) / yearly saving.",
    },
    threshold: {
      what: "The client from which on the price that the vendor needs is one that this client can pay.",
      formula:
        "The least number of clients at which the price floor is no more than the price ceiling. Price floor = (total cost − fees less run cost) / clients.",
    },
    percentile: {
      what: "The result that this share of the trials does not exceed.",
      formula:
        "Every trial draws the uncertain inputs anew and works the plan through; results in order, the one at this place.",
    },
    chance: {
      what: "How likely it is that this turns out well.",
      formula: "Trials that reach it / all trials; ± is the standard error of that share.",
    },
    mean: {
      what: "What the trials come to on average.",
      formula: "Sum of the results / number of trials; of breakevens only those that are reached.",
    },
    neverTrials: {
      what: "How often the listed clients do not carry the rollout.",
      formula: "Trials that do not break even within the clients listed / all trials.",
    },
  },
  numbers: {
    after: "After client {n}: contribution {contribution} − total cost {cost} = margin {margin}",
    before: "Before the first client: non-recurring cost, margin {margin}",
    unit: "Client {n}: contribution {contribution} − unit cost {cost} − acquisition {acquisition} = {margin}",
    parts: "Client {n}: {parts} = {cost}",
    share: "Client {n}: {parts} of {cost}, that is {share}",
    cash: "Month {n}: cumulative cash flow {cash}",
    discounted: "{months} months at {rate} a year: {value}; undiscounted {sum}",
    zero: "At {rate} a year the present value of {months} months is 0",
    done: "By month {n}: {done} completed, {waiting} demanded and waiting",
    tightest:
      "By month {n}: {due} demanded take {needed} expert months, {needed} / {n} a month; with {experts} experts none waits",
    owed: "Prices still owed {unpaid} + fees less run cost {running} = {total}",
    ceiling: "{name}: yearly saving {saving}, one-time cost {once}: {price}",
    payback: "{name}: (price {price} + one-time cost {once}) / {saving} a year = {years} years",
    floorOfAll: "(total cost {cost} − fees less run cost {service}) / {n} clients = {floor}",
    floor: "{name}: at client {n} the price floor is {floor}, the price ceiling {ceiling}",
    trials: "{trials} trials, seed {seed}",
  },
} as const;

export type ExplainCatalog = Translation<typeof explainEn>;
export type ExplainMessages = MessagesOf<typeof explainEn>;
