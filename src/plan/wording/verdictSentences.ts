/** The verdict in English sentences: whether, from which client on, why, under which theory, what would have to change. */
import type { Curve } from "../../engine/cost/inputs";
import type { Lever, Verdict } from "../../engine/decision/Verdict";
import { amountText } from "./amountText";
import { countText } from "./countText";
import { whyNeverText } from "./neverText";

const THEORIES: Readonly<Record<Curve, string>> = {
  unit: "unit theory (Crawford)",
  average: "cumulative average theory (Wright)",
  dejong: "incompressible part (DeJong)",
};

export function verdictSentences(verdict: Verdict): readonly string[] {
  return [
    answer(verdict),
    ...lost(verdict),
    unitMargin(verdict),
    depth(verdict),
    ...time(verdict),
    experts(verdict),
    needed(verdict),
    ...levers(verdict),
    theory(verdict),
  ];
}

function answer(verdict: Verdict): string {
  return verdict.sustained.kind === "never" ? `Not economical: ${verdictReason(verdict)}` : verdictReason(verdict);
}

/** From which client on, or why never: what stands behind the word economical or not economical. */
export function verdictReason({ sustained, clients }: Verdict): string {
  if (sustained.kind === "never") return `${whyNeverText(sustained.because)}.`;
  const client = amountText(sustained.deployment);
  if (clients === Infinity) return `Economical from client ${client} on.`;
  return `Economical from client ${client} on: from there to the last of the ${countText(clients, "client")} listed the cumulative margin stays at 0 or above.`;
}

/** Breakeven that was reached and lost again, and by whom. */
function lost({ first, sustained, crossings }: Verdict): readonly string[] {
  if (first.kind === "never" || (sustained.kind === "reached" && sustained.deployment === first.deployment)) return [];
  const turns = crossings.map(
    ({ deployment, direction, segment }) => `${direction} at ${amountText(deployment)} (${segment})`,
  );
  const shown = turns.length > 6 ? [...turns.slice(0, 5), `… ${turns.length - 5} more`] : turns;
  return [`The margin does not hold once reached: ${shown.join(", ")}.`];
}

function unitMargin({ unit, sustained }: Verdict): string {
  if (unit.kind === "reached") {
    return unit.deployment === 1
      ? "The first client already pays for itself."
      : `A client first pays for itself at client ${amountText(unit.deployment)}; those before it cost more than they bring.`;
  }
  const told = sustained.kind === "never" && sustained.because.kind === unit.because.kind;
  return told ? "No client pays for itself." : `No client pays for itself: ${whyNeverText(unit.because)}.`;
}

function depth({ deepest }: Verdict): string {
  if (deepest.kind === "without end") return "The deficit deepens with every further client.";
  if (deepest.margin >= 0) return "The margin is never below 0.";
  const where = deepest.deployment === 0 ? "before the first client" : `after client ${amountText(deepest.deployment)}`;
  return `The deficit is deepest ${where}: ${amountText(deepest.margin)}.`;
}

/** How deep the money is out and how long, and what the horizon cuts off. */
function time({ withinHorizon, clients }: Verdict): readonly string[] {
  if (withinHorizon === undefined) return [];
  const { months, delivered, peakFunding, payback, afterwards } = withinHorizon;
  const listed = clients === Infinity ? "" : ` of the ${amountText(clients)}`;
  const who = delivered === clients ? `all ${amountText(clients)}` : `${amountText(delivered)}${listed}`;
  const done = `Within ${countText(months, "month")} ${who} clients are delivered`;
  const depth = peakFunding === 0 ? "no funding is needed" : `peak funding is ${amountText(peakFunding)}`;
  const back =
    payback === undefined
      ? "the cash flow does not come back within them"
      : payback === 0
        ? "the cash flow is never below 0"
        : `the cash flow is back from month ${amountText(payback)} on`;
  const after =
    afterwards === 0
      ? "nothing of theirs falls after the horizon"
      : `${amountText(afterwards)} of theirs falls after the horizon`;
  return [`${done}: ${depth}, ${back}; ${after}.`];
}

function experts({ expertShare }: Verdict): string {
  const percent = (share: number): string => `${(share * 100).toFixed(share < 0.0995 ? 1 : 0)} %`;
  return `Experts are ${percent(expertShare.first)} of the cost of client 1 and ${percent(expertShare.last)} of that of client ${amountText(expertShare.lastShown)}.`;
}

function needed({ economical, clients, priceNeeded }: Verdict): string {
  const price = amountText(priceNeeded);
  if (clients === Infinity) return `Unit cost allows any price above ${price}, given clients enough.`;
  return economical
    ? `One price of ${price} for every client would still break even.`
    : `One price of ${price} for every client would just break even.`;
}

function levers({ levers: found, clients }: Verdict): readonly string[] {
  if (found.length === 0) return [];
  const ways = found.map(leverText).join("; or ");
  return [`Each alone would bring breakeven within the ${countText(clients, "client")}: ${ways}.`];
}

function leverText({ from, to, ...figure }: Lever): string {
  switch (figure.kind) {
    case "prices":
      return `all prices up by ${percentText(to - 1)}`;
    case "non-recurring":
      return `non-recurring cost ${amountText(to)} in place of ${amountText(from)}`;
    case "driver": {
      const text = figure.column === "Slope" ? percentText : amountText;
      return `${figure.driver}, ${figure.column} ${text(to)} in place of ${text(from)}`;
    }
  }
}

/** Four digits of a fraction at most, as levers have them. */
const percentText = (share: number): string => `${Number((share * 100).toPrecision(4))} %`;

function theory({ curves, off }: Verdict): string {
  const named = curves.map((curve) => THEORIES[curve]).join(", ");
  const idle = off.length === 0 ? "" : ` Switched off (first quantity 0): ${off.join(", ")}.`;
  return `Theory: ${named === "" ? "none, every driver is off" : named}.${idle}`;
}
