/**
 * Counts the values of the client profiles that the functions refuse. The first reason is shown in place of the figures
 * of the price corridor.
 */
import { CLIENT_LABELS, type ClientLabel } from "../../schema/clientLabels";
import { blockCell, blockColumn, blockRows, filledBelow, textsBelow } from "./blockColumn";
import { IN_ERROR, READ } from "./firstReason";
import { type ModelLayout, PROFILE_COLUMNS, rowsIn } from "./modelLayout";
import { WHOLE } from "./workingColumns";
import { typedBelow } from "./typedBelow";
import { TOO_MANY_ROWS } from "./blocksRead";

/** The name of a profile, in its header. */
export const profileNameCell = ({ clients }: Pick<ModelLayout, "clients">, letter: string): string =>
  blockCell(letter, clients, "0");

/** The cell beside the workings of the profiles that shows whether the functions accept them. */
export const profilesReason = ({ clientWorkings: rows }: Pick<ModelLayout, "clientWorkings">): string =>
  `$O$${rows.first}`;

/** The first reason, or "OK"; without "=". */
export function profilesRead(layout: ModelLayout): string {
  const { clients, clientWorkings, corridor } = layout;
  const labels = blockColumn("B", clients);
  const area = `$B$${clients.header}:$${PROFILE_COLUMNS.at(-1) ?? "E"}$${clients.last}`;
  const known = CLIENT_LABELS.map((label) => `COUNTIF(${labels},"${label}")`);
  const texts = PROFILE_COLUMNS.map((letter) => textsBelow(letter, clients));
  const values = PROFILE_COLUMNS.map((letter) => `(${blockColumn(letter, clients)}<>"")`).join("+");
  const tests: readonly (readonly [count: string, reason: string])[] = [
    [typedBelow({ letter: "G", block: clients, next: corridor }), "cells are typed below the client profiles"],
    [`MAX(0,${blockRows("B", clients)}-${rowsIn(clientWorkings)})`, TOO_MANY_ROWS],
    [`${filledBelow("B", clients)}-${known.join("-")}`, "a label of the client profiles is unknown"],
    [known.map((count) => `(${count}>1)`).join("+"), "a label of the client profiles stands twice"],
    [`SUMPRODUCT((${labels}="")*(${values}))`, "a row of the client profiles has no label"],
    [
      `(COUNTIF(${labels},"Training hours")>0)*(COUNTIF(${labels},"Wage")=0)`,
      "a label of the client profiles counts only with another one",
    ],
    [texts.join("+"), "text where a number belongs, in the client profiles"],
    [
      PROFILE_COLUMNS.map((letter) => notAllowed(labels, blockColumn(letter, clients))).join("+"),
      "a client profile has a value that is not allowed",
    ],
  ];
  const first = tests.reduceRight((rest, [count, reason]) => `IF(${count}<>0,"${reason}",${rest})`, `"${READ}"`);
  return `IF(SUMPRODUCT(--ISERROR(${area}))>0,"${IN_ERROR}",${first})`;
}

const MOST_YEARS = 100;

/**
 * Number of values of a profile that the functions refuse, as src/plan/readClient does; 0 for a blank profile. A blank
 * horizon or payback is 0.
 */
function notAllowed(labels: string, values: string): string {
  const value = (label: ClientLabel): string => `SUMIF(${labels},"${label}",${values})`;
  const given = (label: ClientLabel): string => `COUNTIF(${labels},"${label}")>0`;
  const [horizon, payback, rate] = [value("Horizon years"), value("Required payback years"), value("Discount rate")];
  const signed = ["Fee a month", "Discount rate"].map((label) => `(${labels}<>"${label}")`).join("*");
  const counts = [
    `SUMPRODUCT((${values}<0)*${signed})`,
    `IF(AND(${given("Horizon years")},OR(${horizon}<1,${horizon}>${MOST_YEARS},ABS(${horizon}-ROUND(${horizon},0))>${WHOLE})),1,0)`,
    `IF(AND(${given("Required payback years")},OR(${payback}<=0,${payback}>${MOST_YEARS})),1,0)`,
    `IF(OR(${rate}<=-1,${rate}>1),1,0)`,
  ];
  return `IF(COUNT(${values})=0,0,${counts.join("+")})`;
}
