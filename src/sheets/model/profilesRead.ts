/**
 * Counts the values of the client profiles that the functions refuse. The first reason is shown in place of the figures
 * of the price corridor.
 */
import { MAX_YEARS } from "../../engine/constraints";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { CLIENT_LABELS, type ClientLabel } from "../../schema/client";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { blockCell, blockColumn, blockRows, filledBelow, textsBelow } from "./blockColumn";
import { READ } from "./firstReason";
import { notWhole } from "./outsideOf";
import { BESIDE_COLUMN, CLIENT_INPUT, PROFILE_COLUMNS } from "./inputColumns";
import { type ModelLayout, rowsIn } from "./modelLayout";
import { typedBelow } from "./typedBelow";

/** The name of a profile, in its header. */
export const profileNameCell = ({ clients }: Pick<ModelLayout, "clients">, letter: string): string =>
  blockCell(letter, clients, "0");

/** The column beside the workings of the profiles. */
export const PROFILES_READ = BESIDE_COLUMN;

/** The cell beside the workings of the profiles that shows whether the functions accept them. */
export const profilesReason = ({ clientWorkings: rows }: Pick<ModelLayout, "clientWorkings">): string =>
  `$${PROFILES_READ}$${rows.first}`;

/** The first reason, or "OK"; without "=". */
export function profilesRead(layout: InLanguage<ModelLayout>): string {
  const { clients, clientWorkings, corridor, t } = layout;
  const { reasons } = t;
  const labels = blockColumn(CLIENT_INPUT.label, clients);
  const area = `$${CLIENT_INPUT.label}$${clients.header}:$${CLIENT_INPUT.profile3}$${clients.last}`;
  const counted = (label: ClientLabel): string => `COUNTIF(${labels},${formulaText(t.heading(label))})`;
  const known = CLIENT_LABELS.map(counted);
  const texts = PROFILE_COLUMNS.map((letter) => textsBelow(letter, clients));
  const values = PROFILE_COLUMNS.map((letter) => `(${blockColumn(letter, clients)}<>"")`).join("+");
  const tests: readonly (readonly [count: string, reason: string])[] = [
    [typedBelow({ letter: CLIENT_INPUT.source, block: clients, next: corridor }), reasons.typedBelowClients],
    [`MAX(0,${blockRows(CLIENT_INPUT.label, clients)}-${rowsIn(clientWorkings)})`, reasons.moreRows],
    [`${filledBelow(CLIENT_INPUT.label, clients)}-${known.join("-")}`, reasons.clientLabelUnknown],
    [known.map((count) => `(${count}>1)`).join("+"), reasons.clientLabelTwice],
    [`SUMPRODUCT((${labels}="")*(${values}))`, reasons.clientRowWithoutLabel],
    [`(${counted("Training hours")}>0)*(${counted("Wage")}=0)`, reasons.clientLabelNeedsAnother],
    [texts.join("+"), reasons.textInClients],
    [
      PROFILE_COLUMNS.map((letter) => notAllowed(labels, blockColumn(letter, clients), t)).join("+"),
      reasons.clientNotAllowed,
    ],
  ];
  const first = tests.reduceRight(
    (rest, [count, reason]) => `IF(${count}<>0,${formulaText(reason)},${rest})`,
    `"${READ}"`,
  );
  return `IF(SUMPRODUCT(--ISERROR(${area}))>0,${formulaText(reasons.inputInError)},${first})`;
}

/**
 * Number of values of a profile that the functions refuse, as src/plan/readClient does; 0 for a blank profile. A blank
 * horizon or payback is 0.
 */
function notAllowed(labels: string, values: string, { heading }: SheetMessages): string {
  const written = (label: ClientLabel): string => formulaText(heading(label));
  const value = (label: ClientLabel): string => `SUMIF(${labels},${written(label)},${values})`;
  const given = (label: ClientLabel): string => `COUNTIF(${labels},${written(label)})>0`;
  const [horizon, payback, rate] = [value("Horizon years"), value("Required payback years"), value("Discount rate")];
  const signed = (["Fee a month", "Discount rate"] as const).map((label) => `(${labels}<>${written(label)})`).join("*");
  const counts = [
    `SUMPRODUCT((${values}<0)*${signed})`,
    `IF(AND(${given("Horizon years")},OR(${horizon}<1,${horizon}>${MAX_YEARS},${notWhole(horizon)})),1,0)`,
    `IF(AND(${given("Required payback years")},OR(${payback}<=0,${payback}>${MAX_YEARS})),1,0)`,
    `IF(OR(${rate}<=-1,${rate}>1),1,0)`,
  ];
  return `IF(COUNT(${values})=0,0,${counts.join("+")})`;
}
