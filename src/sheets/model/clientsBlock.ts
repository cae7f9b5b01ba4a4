import { CLIENT_LABELS, type ClientLabel } from "../../schema/client";
import type { Template } from "../../plan/templates/Template";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { blockColumn } from "./blockColumn";
import { CLIENT_INPUT, PROFILE_COLUMNS, SEGMENT_INPUT } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";

const FORMATS: Readonly<Partial<Record<ClientLabel, NumberFormatName>>> = {
  "Discount rate": "percent",
  "Required payback years": "quantity",
};

const FEE: ClientLabel = "Fee a month";

/**
 * The fee of a profile that has the name of a segment and the same fee follows that segment, so a change in the segment
 * changes the profile too. If no segment has that name any more, the profile keeps its fee.
 */
function feeOfSegment(
  { segments, clients }: Template,
  { segments: rows, clients: { header } }: ModelLayout,
  { letter, index, value }: Readonly<{ letter: string; index: number; value: number }>,
): CellValue | undefined {
  const name = clients.profiles[index]?.toLowerCase();
  const own = segments.find(({ segment }) => segment.toLowerCase() === name);
  if (own?.fee !== value) return undefined;
  const place = `MATCH(${letter}$${header},${blockColumn(SEGMENT_INPUT.Segment, rows)},0)`;
  return { formula: `=IFERROR(INDEX(${blockColumn(SEGMENT_INPUT.Fee, rows)},${place}),${value})` };
}

/** Label, three profiles, unit, source. */
export function clientsBlock(template: Template, layout: InLanguage<ModelLayout>): SheetPart {
  const { clients } = template;
  const { clients: rows, prefix, t } = layout;
  const { label: from, unit, source } = CLIENT_INPUT;
  const [first, last] = [CLIENT_INPUT.profile1, CLIENT_INPUT.profile3];
  const names = PROFILE_COLUMNS.map((_, index) => clients.profiles[index] ?? null);
  const cells = CLIENT_LABELS.map((label) => {
    const given = clients.rows.find((one) => one.label === label);
    const values = PROFILE_COLUMNS.map((letter, index): CellValue => {
      const value = given?.values[index] ?? null;
      return label === FEE && value !== null
        ? (feeOfSegment(template, layout, { letter, index, value }) ?? value)
        : value;
    });
    return [t.heading(label), ...values, given?.unit ?? null, given?.source ?? null];
  });
  const headers = [t.model.client, ...names, t.heading("Unit"), t.heading("Source")];
  const band = section(rows.header - 2, t.model.clientProfiles, t.model.clientProfilesExplained);
  return {
    blocks: [...band.blocks, { at: `${from}${rows.header}`, cells: [headers, ...cells] }],
    formats: [
      ...band.formats,
      { range: `${from}${rows.header}:${source}${rows.header}`, style: "header" },
      { range: `${first}${rows.header}:${last}${rows.header}`, align: "right", wrap: true },
      { range: `${from}${rows.first}:${from}${rows.last}`, style: "label" },
      { range: `${first}${rows.first}:${last}${rows.last}`, style: "input", numberFormat: "money" },
      ...CLIENT_LABELS.flatMap((label, index) => {
        const numberFormat = FORMATS[label];
        return numberFormat === undefined
          ? []
          : [{ range: `${first}${rows.first + index}:${last}${rows.first + index}`, numberFormat }];
      }),
      { range: `${unit}${rows.first}:${unit}${rows.last}`, style: "unit" },
      { range: `${source}${rows.first}:${source}${rows.last}`, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Clients`,
        range: `${from}${rows.header}:${last}${rows.last}`,
        comment: t.model.nameOfClients,
      },
    ],
  };
}
