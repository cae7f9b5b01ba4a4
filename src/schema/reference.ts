/**
 * What each column and label means, in the words of the documentation. The facts beside it come from the schema; see
 * documentedBlocks.ts. Only the build of the documentation reads this file.
 */
import type { CLIENT } from "./client";
import type { CORRELATIONS } from "./correlations";
import type { ALL_DRIVERS } from "./drivers";
import { ALL_DRIVER_FIGURES } from "./inputColumn";
import type { ColumnSchema } from "./schema";
import type { DOCUMENTED_TERMS } from "./documentedTerms";
import { type ALL_SEGMENTS, SEGMENT_FIGURES } from "./segments";
import type { UNCERTAINTY } from "./uncertainty";

const FIGURES_OF_DRIVERS = Object.values(ALL_DRIVER_FIGURES).join(", ");
const SEGMENT_COLUMNS = Object.values(SEGMENT_FIGURES);
const FIGURES_OF_SEGMENTS = `${SEGMENT_COLUMNS[0] ?? ""} to ${SEGMENT_COLUMNS.at(-1) ?? ""}, Prior to Cost rise`;

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
  drivers: BlockProse<typeof ALL_DRIVERS>;
  segments: BlockProse<typeof ALL_SEGMENTS>;
  terms: BlockProse<typeof DOCUMENTED_TERMS>;
  client: BlockProse<typeof CLIENT>;
  uncertainty: BlockProse<typeof UNCERTAINTY>;
  correlations: BlockProse<typeof CORRELATIONS>;
}>;

export const REFERENCE: ReferenceProse = {
  drivers: {
    about:
      "What one deployment consumes: a header row, then one row per driver. A further row of the same driver is a rate step: only its Driver, Rate and From are filled.",
    columns: {
      Driver: { meaning: "Name of the driver. Each name is used once." },
      Category: { meaning: "Kind of cost. Expert is counted in months and limits how fast a team deploys." },
      Unit: { meaning: "Unit of the quantity: shown, but not used in calculations.", absent: "blank" },
      First: { meaning: "Quantity of deployment 1. At 0 the driver is switched off." },
      Rate: { meaning: "Cost of one unit." },
      Slope: {
        meaning: "Learning slope: the quantity at 2n over the quantity at n. 1 is no learning; blank or 0 is an error.",
      },
      Floor: { meaning: "Minimum quantity; at most First." },
      Curve: {
        meaning:
          "Learning curve model: unit (Crawford), average (Wright, slope above 0.5) or dejong (the floor is the incompressible part).",
      },
      From: { meaning: "Deployment from which the Rate of this row applies.", unit: "deployments" },
      Escalation: { meaning: "Change of the Rate a year, in cash flow only. Deployments of month 1 cost the Rate." },
      Currency: {
        meaning: "Code of three letters of the money of the Rate. The terms need its exchange rate.",
        absent: "the currency of the plan",
      },
    },
  },
  segments: {
    about:
      "The clients, in deployment order: a header row, then one row per segment. A single number instead of the block is one price for an unlimited number of identical clients.",
    columns: {
      Segment: { meaning: "Name of the segment. Each name is used once." },
      Industry: {
        meaning: "Experience is gained per industry. Fill it in for every row or for none.",
        absent: "one industry for all",
      },
      Clients: { meaning: "Number of clients. A segment with 0 clients is not started and has no entry cost." },
      Price: { meaning: "One-time price per client." },
      Entry: { meaning: "One-time cost of starting this segment: data, validation, certification." },
      Acquisition: { meaning: "Cost of winning one client (CAC)." },
      Fee: { meaning: "Monthly fee per client." },
      "Run cost": { meaning: "Monthly cost of serving one client." },
      Term: { meaning: "Contract term: how long a client stays." },
      Churn: { meaning: "Share of clients lost each month." },
      Size: { meaning: "Multiplies every driver's quantity, floor included. Blank or 0 is an error." },
      Prior: {
        meaning:
          "Deployments done in this industry before the plan. The first row of an industry gives them; later rows are blank or repeat them.",
      },
      "Price rise": {
        meaning: "Change a year of the Price and of the first Fee, for clients who come later; in cash flow only.",
      },
      "Fee rise": { meaning: "Change of the Fee at each anniversary of a client." },
      Expansion: { meaning: "Share by which the Fee of the clients who stay grows each month." },
      "Cost rise": { meaning: "Change a year of Entry, Acquisition and Run cost, in cash flow only." },
      Billing: { meaning: "Months of the Fee that one invoice covers, paid in advance and not refunded." },
      Currency: {
        meaning: "Code of three letters of all money of this row. The terms need its exchange rate.",
        absent: "the currency of the plan",
      },
    },
  },
  terms: {
    about:
      "Labels in the first column, values in the second; a header row is optional. A single number instead of the block is the non-recurring cost.",
    columns: {
      "Non-recurring cost": { meaning: "Spent once before the first deployment." },
      Transfer: { meaning: "Share of the experience from other industries that counts." },
      "Trial failure": { meaning: "Share of pilots that fail." },
      "Trial cost": { meaning: "Cost of a failed pilot, as a share of the cost of a deployment." },
      "Start rate": {
        meaning: "Deployments due in the first month. Time functions require it.",
        absent: "no schedule",
      },
      Ramp: { meaning: "Month-on-month growth of the deployments due." },
      "Max rate": { meaning: "Maximum deployments due per month.", absent: "no limit" },
      Experts: { meaning: "Experts available; each provides one expert-month per month.", absent: "no limit" },
      Horizon: { meaning: "Number of months in the cash flow. Time functions require it.", absent: "no schedule" },
      "Discount rate": { meaning: "Rate for the net present value." },
      "Payment delay": { meaning: "Payment terms: from completion until the price is paid." },
      "Start date": {
        meaning: "A date of Excel. Month 1 is the calendar month that holds it.",
        absent: "months have numbers only",
        unit: "date",
      },
      "Fiscal year end": { meaning: "Month in which a fiscal year ends. Without it, fiscal years are calendar years." },
      "First month": {
        meaning: "Month in which demand begins and from which experts work. Before it there is development.",
      },
      "Non-recurring months": {
        meaning:
          "The non-recurring cost is paid in equal parts at the ends of months 1 to this. At 0, all of it in month 0.",
      },
      "Overhead a month": {
        meaning: "Cost of each month from month 1 to the horizon, whatever the number of clients.",
      },
      "Overhead rise": { meaning: "Change of the overhead a year." },
      Discounting: {
        meaning: "end: the cash flow of a month counts at its end. mid: at its middle; month 0 stays at 0.",
      },
      "Tax rate": { meaning: "Share of the profit of a fiscal year that is paid as tax. Losses are carried forward." },
      "Loss limit": { meaning: "Share of a year's profit that losses of earlier years may cover." },
      "Capitalized share": {
        meaning:
          "Share of the non-recurring cost that is written off over the Amortization months. It only changes the tax.",
      },
      "Amortization months": { meaning: "Months from the First month on over which that share is written off." },
      "Exchange rate XXX": {
        meaning:
          "Money of the plan for one unit of the currency XXX in month 1. Each currency of the blocks needs one.",
        absent: "no such currency",
        unit: "amount",
      },
      "Exchange rate XXX a year": { meaning: "Change of that exchange rate a year, in cash flow only." },
    },
  },
  client: {
    about: "Labels beside values: what one client pays today, and what the solution costs it besides the price.",
    columns: {
      "Incumbent cost a year": { meaning: "Yearly cost of its current solution: license, maintenance, operators." },
      "Benefit a year": { meaning: "Other yearly benefits of the solution: less scrap, more output." },
      "Training hours": { meaning: "Hours of training for its staff, one time." },
      Wage: { meaning: "Cost of one hour of training." },
      "Downtime cost": { meaning: "Cost of downtime during installation, one time." },
      "Own hardware": { meaning: "Hardware that the client buys itself, one time." },
      "Power and cooling a year": { meaning: "Yearly cost of power and cooling." },
      "Network a year": { meaning: "Yearly cost of the network connection." },
      "Protection (damp, heat, power)": { meaning: "Protection against damp, heat and power faults, one time." },
      "Fee a month": { meaning: "Monthly fee that the client pays you." },
      "Horizon years": {
        meaning: "Time horizon of the client; one of the two limits of the price ceiling.",
        absent: "no limit",
      },
      "Required payback years": {
        meaning: "Payback that the client requires; the other limit of the price ceiling.",
        absent: "no limit",
      },
      "Discount rate": { meaning: "Discount rate for its savings within the horizon." },
    },
  },
  uncertainty: {
    about:
      "A header row, then one row per uncertain input, 100 at most. Each figure must be a valid value of that input.",
    columns: {
      Input: {
        meaning: `Driver.Column (${FIGURES_OF_DRIVERS}), Segment.Column (${FIGURES_OF_SEGMENTS}) or a label of the terms. Dates, Billing, Currency and Discounting are never uncertain.`,
      },
      Low: { meaning: "Lowest value; for normal and lognormal, the P10.", allowed: "at most Likely" },
      Likely: {
        meaning: "Most likely value; for uniform, normal and lognormal, the middle implied by Low and High.",
        allowed: "from Low to High",
      },
      High: { meaning: "Highest value; for normal and lognormal, the P90.", allowed: "at least Likely" },
      Distribution: { meaning: "Probability distribution of the values." },
    },
  },
  correlations: {
    about: "A header row, then one row per pair of correlated inputs. Unlisted pairs are independent.",
    columns: {
      Input: { meaning: "One of the uncertain inputs." },
      With: { meaning: "Another uncertain input." },
      Correlation: {
        meaning: "Above 0 both rise together; below 0 one rises as the other falls.",
        unit: "rank correlation",
      },
    },
  },
};
