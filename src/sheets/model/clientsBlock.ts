import type { ClientLabel } from "../../plan/clientLabels";
import { CLIENT_LABELS } from "../../plan/clientLabels";
import type { Template } from "../../plan/templates/Template";
import type { NumberFormatName } from "../SheetSpec";
import { type ModelLayout, PROFILE_COLUMNS } from "./modelLayout";
import type { Part } from "./Part";
import { section } from "./section";

const FORMATS: Readonly<Partial<Record<ClientLabel, NumberFormatName>>> = {
  "Discount rate": "percent",
  "Required payback years": "quantity",
};

/** Columns B to G: label, three profiles, unit, source. */
export function clientsBlock({ clients }: Template, { clients: rows, prefix }: ModelLayout): Part {
  const names = PROFILE_COLUMNS.map((_, index) => clients.profiles[index] ?? null);
  const cells = CLIENT_LABELS.map((label) => {
    const given = clients.rows.find((one) => one.label === label);
    return [label, ...PROFILE_COLUMNS.map((_, index) => given?.values[index] ?? null), given?.unit, given?.source].map(
      (cell) => cell ?? null,
    );
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
