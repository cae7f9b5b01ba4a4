import type { ReaderWords } from "../ReaderWords";

export const readerWordsEn: ReaderWords = {
  columns: {
    Driver: { loose: "driver" },
    Category: { exact: "category" },
    First: { loose: "first quantity qty initial" },
    Rate: { loose: "rate price cost" },
    Slope: { exact: "slope learning", loose: "progress" },
    Floor: { exact: "floor", loose: "minimum min" },
    Curve: { exact: "curve", loose: "theory" },
    From: { loose: "from" },
    Segment: { loose: "segment" },
    Industry: { exact: "industry", loose: "sector vertical" },
    Clients: { loose: "client customer" },
    Price: { exact: "price pricing", loose: "revenue" },
    Entry: { exact: "entry", loose: "setup onboarding" },
    Acquisition: { exact: "acquisition cac" },
    Fee: { exact: "fee", loose: "subscription" },
    "Run cost": { exact: "run running", loose: "cost serve opex maintenance" },
    Term: { exact: "term", loose: "duration lifetime tenure months" },
    Churn: { exact: "churn attrition", loose: "retention" },
    Size: { exact: "size", loose: "scale" },
    Escalation: { exact: "escalation" },
    Input: { loose: "input" },
    Low: { loose: "low minimum min" },
    Likely: { loose: "likely mode" },
    High: { loose: "high maximum max" },
    Distribution: { exact: "distribution distrib" },
    With: { loose: "with" },
    Correlation: { loose: "correlation" },
  },
  ownColumns:
    // Similar to Rate, Size, Term, Fee, From, Low.
    "date dates data state site sides side line lines time times team teams tier tiers type types name form free fed row rows law note notes " +
    // Similar to Slope, Price, Entry, Floor, Curve, Churn, First, Input, Unit.
    "scope store shape phase place prize piece peace entity floors flow course church output units " +
    // Words of ours with another meaning.
    "costcenter costcentre costobject costtype unitofmeasure businessunit frontend firstname firstcontact",
  labelHeaders:
    "Term, Terms, Label, Labels, Item, Items, Parameter, Parameters, Assumption, Assumptions, General assumptions, Input, Inputs, " +
    "Name, Description, Field, Figure, Key, Client, Clients, Client profile, Profile, Variable, Line, Line item, Setting, " +
    "Condition, Conditions",
  valueHeaders: "Value, Values, Amount, Amounts, Figure, Number, Quantity, Base, Base case",
  timeUnits: {
    hour: "\\b(hours?|hrs?)\\b",
    day: "\\b(days?|daily)\\b",
    week: "\\b(weeks?|weekly)\\b",
    month: "\\b(months?|monthly)\\b",
    quarter: "\\b(quarters?|quarterly)\\b",
    year: "\\b(years?|yearly|yrs?|annual|annually|annum|pa)\\b",
  },
  shorterThanMonths: "day hour week",
  sums: { total: "total totals", partial: "subtotal subtotals", sum: "sum sums", whole: "overall" },
  besideSums: {
    general: "grand general",
    all: "overall all sub",
    joining: "running cumulative of the and for in",
    lines: "row rows line lines",
    amounts: "item items amount amounts",
    numbers: "count number",
    values: "value values",
    net: "net gross",
    owners: "client clients customer customers driver drivers segment segments",
    costs: "term terms input inputs cost costs",
    prices: "price prices",
    fees: "fee fees revenue quantity first rate",
    categories: "plan block expert experts customization hardware engineering training travel operations other others",
  },
  fillingSums: "grand of the for in",
  partialSum: { prefix: "sub", stem: "tota" },
  maybeSum: "t\\s*o\\s*t|su[mb]|over",
  numerals: "",
  variants: "",
};
