import type { ClientLabel } from "../../schema/clientLabels";
import { CLIENT_LABELS } from "../../schema/clientLabels";
import type { Template } from "../../plan/templates/Template";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { blockColumn } from "./blockColumn";
import { type ModelLayout, PROFILE_COLUMNS } from "./modelLayout";
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
  const place = `MATCH(${letter}$${header},${blockColumn("B", rows)},0)`;
  return { formula: `=IFERROR(INDEX(${blockColumn("H", rows)},${place}),${value})` };
}

/** Columns B to G: label, three profiles, unit, source. */
export function clientsBlock(template: Template, layout: ModelLayout): SheetPart {
  const { clients } = template;
  const { clients: rows, prefix } = layout;
  const names = PROFILE_COLUMNS.map((_, index) => clients.profiles[index] ?? null);
  const cells = CLIENT_LABELS.map((label) => {
    const given = clients.rows.find((one) => one.label === label);
    const values = PROFILE_COLUMNS.map((letter, index): CellValue => {
      const value = given?.values[index] ?? null;
      return label === FEE && value !== null
        ? (feeOfSegment(template, layout, { letter, index, value }) ?? value)
        : value;
    });
    return [label, ...values, given?.unit ?? null, given?.source ?? null];
  });
  const band = section(
    rows.header - 2,
    "Client profiles",
    "What a client pays today and what the solution asks of it besides the price. A profile that is called as a segment is asked that segment's price.",
  );
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [["Client", ...names, "Unit", "Source"], ...cells] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:G${rows.header}`, style: "header" },
      { range: `C${rows.header}:E${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:E${rows.last}`, style: "input", numberFormat: "money" },
      ...CLIENT_LABELS.flatMap((label, index) => {
        const numberFormat = FORMATS[label];
        return numberFormat === undefined
          ? []
          : [{ range: `C${rows.first + index}:E${rows.first + index}`, numberFormat }];
      }),
      { range: `F${rows.first}:F${rows.last}`, style: "unit" },
      { range: `G${rows.first}:G${rows.last}`, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Clients`,
        range: `B${rows.header}:E${rows.last}`,
        comment: "Client profiles: label, then a profile a column",
      },
    ],
  };
}
