import type { MessagesOf, Translation } from "../icu/MessagesOf";

/** What explanations of figures say: loaded with the first one that is opened. Words: docs/glossary.md. */
export const explainEn = {
  formula: "How it’s calculated",
  here: "In this model",
  inputs: "Depends on",
  idle: "Currently 0; would matter if set",
  onePlace: "This figure is the value at one point of the rollout. Later clients matter only if they move that point.",
  blocks: {
    drivers: "Cost drivers",
    segments: "Client segments",
    terms: "General assumptions",
    clients: "Client profiles",
  },
  select: "Select in the sheet: {input}",
  some: "{input}: {names}",
  cell: "As a formula",
  about: "Help on {name}",
  theory: "Theory",
  figures: {
    verdict: {
      what: "Whether the clients in the plan cover the cost of the whole rollout, and continue to do so.",
      formula:
        "Economically viable: from the breakeven point through the last client in the plan, net revenue − total cost is never below 0.",
    },
    breakeven: {
      what: "The client at which the whole rollout has covered its costs, permanently.",
      formula:
        "The smallest number of clients at which net revenue − total cost is 0 or more and stays so. Total cost = non-recurring cost + entry costs + deployment costs + acquisition costs.",
    },
    firstBreakeven: {
      what: "The client at which the rollout first covers its costs, but not permanently.",
      formula: "The smallest number of clients at which net revenue − total cost is 0 or more.",
    },
    unitBreakeven: {
      what: "The first client whose net revenue covers its own costs, regardless of earlier spending.",
      formula:
        "The first client with net revenue − cost per deployment − CAC of 0 or more. Net revenue = price + (fee − cost to serve) × months served.",
    },
    deficit: {
      what: "The lowest point of the cumulative margin: the largest loss to be carried.",
      formula: "The minimum of net revenue − total cost over all numbers of clients.",
    },
    margin: {
      what: "All revenue less all costs of the clients in the plan, before tax, undiscounted.",
      formula:
        "Net revenue of all clients − total cost. Total cost = non-recurring cost + entry costs + deployment costs + acquisition costs.",
    },
    priceFloor: {
      what: "The uniform price at which all clients in the plan exactly break even.",
      formula: "(total cost of all clients in the plan − their fees less cost to serve) / clients.",
    },
    unitCost: {
      what: "The cost of the first and of the last deployment. They differ by learning, size factor and rate steps.",
      formula:
        "Sum over cost drivers of quantity × cost per unit × size factor × failed-pilot uplift. The quantity falls along its learning curve. Failed-pilot uplift = 1 + pilot cost × pilot failure rate / (1 − pilot failure rate).",
    },
    experts: {
      what: "Experts’ share of deployment cost. A rollout that still depends on experts does not scale.",
      formula:
        "Cost of the category Expert / cost per deployment. Size factor and failed-pilot uplift affect both equally.",
    },
    peak: {
      what: "The lowest point of cumulative cash: the amount to be financed.",
      formula:
        "The largest deficit of cumulative cash from month 0. Cash flow = prices and fees received − non-recurring cost − deployment, entry and acquisition cost − cost to serve.",
    },
    payback: {
      what: "The month from which cumulative cash stays at or above zero.",
      formula: "The first month from which cumulative cash stays at 0 or above through the horizon.",
    },
    npv: {
      what: "Today’s value of the cash flow through the horizon. Unlike Excel’s NPV function, month 0 is not discounted.",
      formula: "Sum of each month’s net cash flow / (1 + discount rate)^(month / 12). Month 0 counts in full.",
    },
    irr: {
      what: "The annual discount rate at which the net present value of the rollout is 0.",
      formula: "The annual rate at which NPV to the horizon is 0. Not shown if several rates qualify.",
    },
    delivered: {
      what: "The number of deployments completed by the horizon.",
      formula:
        "A deployment is completed in the first month in which it is due and all expert-months so far fit into experts × months. A team that learns completes more.",
    },
    headcount: {
      what: "The number of experts needed so that no deployment is delayed.",
      formula: "The maximum over all months of expert-months due so far / months elapsed, rounded up.",
    },
    after: {
      what: "Net cash that clients deployed by the horizon still bring in after it.",
      formula: "Prices still owed + (fees − cost to serve) of the remaining contract months.",
    },
    canPay: {
      what: "The highest one-time price at which the client is still better off than with its current solution.",
      formula:
        "The lower of two limits: yearly saving × required payback − one-time cost, and discounted yearly savings to its horizon − one-time cost.",
    },
    clientPayback: {
      what: "The time until the client has recovered its payment.",
      formula: "(price + one-time cost) / yearly saving.",
    },
    threshold: {
      what: "The client at which your price floor comes down to this client’s price ceiling.",
      formula:
        "The smallest number of clients at which the price floor is at most the price ceiling. Price floor = (total cost − fees less cost to serve) / clients.",
    },
    percentile: {
      what: "The result that this share of trials does not exceed.",
      formula:
        "Every trial draws the uncertain inputs and recalculates the plan. The results are sorted; this is the one at this position.",
    },
    probability: {
      what: "The probability of reaching this target.",
      formula: "Trials that reach the target / all trials; ± is the standard error of that share.",
    },
    mean: {
      what: "The average result of the trials.",
      formula: "Sum of the results / number of trials. For breakeven, only trials that break even.",
    },
    neverTrials: {
      what: "How often the clients in the plan do not cover the cost of the rollout.",
      formula: "Trials that do not break even within the clients in the plan / all trials.",
    },
  },
  numbers: {
    after: "After client {n}: net revenue {contribution} − total cost {cost} = cumulative margin {margin}",
    before: "Before the first client: non-recurring cost, cumulative margin {margin}",
    unit: "Client {n}: net revenue {contribution} − cost per deployment {cost} − CAC {acquisition} = {margin}",
    parts: "Client {n}: {parts} = {cost}",
    share: "Client {n}: {parts} of {cost}, or {share}",
    cash: "Month {n}: cumulative cash {cash}",
    discounted: "{months} months at {rate} per year: {value}; undiscounted {sum}",
    zero: "At {rate} per year, the NPV of {months} months is 0",
    done: "By month {n}: {done} completed, {waiting} in the backlog",
    tightest:
      "By month {n}: the {due} deployments due take {needed} expert-months, {needed} / {n} per month; {experts} experts avoid a backlog",
    owed: "Prices still owed {unpaid} + fees less cost to serve {running} = {total}",
    ceiling: "{name}: yearly saving {saving}, one-time cost {once}: {price}",
    payback: "{name}: (price {price} + one-time cost {once}) / {saving} per year = {years} years",
    floorOfAll: "(total cost {cost} − fees less cost to serve {service}) / {n} clients = {floor}",
    floor: "{name}: at client {n}, the price floor is {floor} and the price ceiling {ceiling}",
    trials: "{trials} trials, seed {seed}",
  },
} as const;

export type ExplainCatalog = Translation<typeof explainEn>;
export type ExplainMessages = MessagesOf<typeof explainEn>;
