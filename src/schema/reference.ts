/**
 * What each column and label means, in the words of the documentation. The facts beside it come from the schema; see
 * documentedBlocks.ts. Only the build of the documentation reads this file.
 */
import type { CLIENT } from "./client";
import type { CORRELATIONS } from "./correlations";
import type { DRIVERS } from "./drivers";
import type { ColumnSchema } from "./schema";
import type { SEGMENTS } from "./segments";
import type { TERMS } from "./terms";
import type { UNCERTAINTY } from "./uncertainty";

/** A fact that the schema lacks must be said in words; a fact that it has cannot be said again. */
type Unless<Known, Column, Said> = Column extends Known ? unknown : Readonly<Said>;

type ColumnProse<Column extends ColumnSchema> = Readonly<{ meaning: string }> &
  // What a column that is not there means.
  Unless<{ required: true } | { default: number } | { blank: string }, Column, { absent: string }> &
  // What a number that has no unit of its own counts.
  Unless<{ type: "text" | "choice" | "ofInput" } | { measure: "money" } | { unit: string }, Column, { unit: string }> &
  // The range of a number whose constraint is that of the input that the row names.
  Unless<{ type: "text" | "choice" | "number" }, Column, { allowed: string }>;

type BlockProse<Block extends Readonly<Record<string, ColumnSchema>>> = Readonly<{
  about: string;
  columns: { readonly [Column in keyof Block]: ColumnProse<Block[Column]> };
}>;

export type ReferenceProse = Readonly<{
  drivers: BlockProse<typeof DRIVERS>;
  segments: BlockProse<typeof SEGMENTS>;
  terms: BlockProse<typeof TERMS>;
  client: BlockProse<typeof CLIENT>;
  uncertainty: BlockProse<typeof UNCERTAINTY>;
  correlations: BlockProse<typeof CORRELATIONS>;
}>;

export const REFERENCE: ReferenceProse = {
  drivers: {
    about:
      "What one deployment consumes: a header row, then one row a driver. A further row of the same driver is a rate step: only its Driver, Rate and From are filled.",
    columns: {
      Driver: { meaning: "Its name; no two drivers share one." },
      Category: { meaning: "Kind of cost. Expert is counted in months and sets how fast a team delivers." },
      Unit: { meaning: "What the quantity is counted in; shown, never computed with.", absent: "blank" },
      First: { meaning: "Quantity that deployment 1 needs. At 0 the driver is off." },
      Rate: { meaning: "What one unit costs." },
      Slope: {
        meaning: "Learning slope: the quantity at 2n over the quantity at n. 1 is no learning; blank or 0 is an error.",
      },
      Floor: { meaning: "Quantity that it never falls below; at most First." },
      Curve: {
        meaning:
          "Learning theory: unit (Crawford), average (Wright, its slope above 0.5) or dejong (the floor is a part that never learns).",
      },
      From: { meaning: "Deployment from which this row's Rate holds.", unit: "deployments" },
    },
  },
  segments: {
    about:
      "Who it is rolled out to, in this order: a header row, then one row a segment. One number in its place is a price for clients that are all alike and unlimited in number.",
    columns: {
      Segment: { meaning: "Its name; no two segments share one." },
      Industry: {
        meaning: "Experience is gathered per industry; filled in every row or in none.",
        absent: "one industry for all",
      },
      Clients: { meaning: "How many. A segment of 0 never begins and costs no entry." },
      Price: { meaning: "What a client pays once." },
      Entry: { meaning: "What it costs once to begin this segment: data, validation, certification." },
      Acquisition: { meaning: "What it costs to win one client." },
      Fee: { meaning: "What a client pays a month." },
      "Run cost": { meaning: "What serving a client costs a month." },
      Term: { meaning: "How long a client stays." },
      Churn: { meaning: "Share of clients that is lost each month." },
      Size: { meaning: "Multiplies every driver's quantity, floor included. Blank or 0 is an error." },
    },
  },
  terms: {
    about:
      "Labels in the first column, values in the second; a header row may stand above. One number in its place is the non-recurring cost.",
    columns: {
      "Non-recurring cost": { meaning: "Spent once before the first deployment." },
      Transfer: { meaning: "Share of the experience won in other industries that counts." },
      "Trial failure": { meaning: "Share of trials that fail." },
      "Trial cost": { meaning: "Share of a deployment's cost that a failed trial burns." },
      "Start rate": { meaning: "Demand in the first month. The functions of time need it.", absent: "no schedule" },
      Ramp: { meaning: "Growth of the demand, month on month." },
      "Max rate": { meaning: "Demand never grows beyond it.", absent: "no limit" },
      Experts: { meaning: "Experts there to deliver; each gives a month a month.", absent: "no limit" },
      Horizon: { meaning: "How far cash is looked at. The functions of time need it.", absent: "no schedule" },
      "Discount rate": { meaning: "For the present value." },
      "Payment delay": { meaning: "From completion until the price is paid." },
    },
  },
  client: {
    about: "Labels beside values: what one client has today and what the solution asks of it besides the price.",
    columns: {
      "Incumbent cost a year": { meaning: "What it pays for what it does today: license, maintenance, operators." },
      "Benefit a year": { meaning: "What the solution brings besides: less scrap, more output." },
      "Training hours": { meaning: "Training of its people, once." },
      Wage: { meaning: "Cost of one hour of training." },
      "Downtime cost": { meaning: "Standing still while it is installed, once." },
      "Own hardware": { meaning: "What it buys itself, once." },
      "Power and cooling a year": { meaning: "What running it takes." },
      "Network a year": { meaning: "What connecting it takes." },
      "Protection (damp, heat, power)": { meaning: "Against damp, heat and power faults, once." },
      "Fee a month": { meaning: "What it pays the vendor a month." },
      "Horizon years": { meaning: "How far it looks; one bound of the price ceiling.", absent: "no bound" },
      "Required payback years": {
        meaning: "By when it must have its money back; the other bound.",
        absent: "no bound",
      },
      "Discount rate": { meaning: "For what comes within its horizon." },
    },
  },
  uncertainty: {
    about:
      "A header row, then one row an input that is not known, 100 at most. Each figure must be legal for the input that is named.",
    columns: {
      Input: {
        meaning: "Driver.Column (First, Rate, Slope, Floor), Segment.Column (Clients to Size) or the label of a term.",
      },
      Low: { meaning: "Least value; of normal and lognormal the P10.", allowed: "at most Likely" },
      Likely: {
        meaning: "Most likely value; of uniform, normal and lognormal the middle that Low and High give.",
        allowed: "from Low to High",
      },
      High: { meaning: "Greatest value; of normal and lognormal the P90.", allowed: "at least Likely" },
      Distribution: { meaning: "How the values between are spread." },
    },
  },
  correlations: {
    about:
      "A header row, then one row a pair of uncertain inputs that move together. Pairs that are not named are independent.",
    columns: {
      Input: { meaning: "One of the uncertain inputs." },
      With: { meaning: "Another of them." },
      Correlation: {
        meaning: "Above 0 both rise together; below 0 one rises as the other falls.",
        unit: "rank correlation",
      },
    },
  },
};
