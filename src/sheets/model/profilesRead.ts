/** What the functions would refuse in the client profiles; the first reason stands in place of the figures of the price corridor. */
import { CLIENT_LABELS } from "../../plan/clientLabels";
import { blockCell, blockColumn, blockRows, filledBelow, textsBelow } from "./blockColumn";
import { IN_ERROR, READ } from "./firstReason";
import { type ModelLayout, PROFILE_COLUMNS, rowsIn } from "./modelLayout";
import { typedBelow } from "./typedBelow";
import { TOO_MANY_ROWS } from "./blocksRead";

/** The name of a profile, in its header. */
export const profileNameCell = ({ clients }: Pick<ModelLayout, "clients">, letter: string): string =>
  blockCell(letter, clients, "0");

/** The cell beside the workings of the profiles that says whether they can be read. */
export const profilesReason = ({ clientWorkings: rows }: Pick<ModelLayout, "clientWorkings">): string =>
  `$O$${rows.first}`;

/** The reason, "OK" where there is none; without "=". */
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
  ];
  const first = tests.reduceRight((rest, [count, reason]) => `IF(${count}<>0,"${reason}",${rest})`, `"${READ}"`);
  return `IF(SUMPRODUCT(--ISERROR(${area}))>0,"${IN_ERROR}",${first})`;
}
