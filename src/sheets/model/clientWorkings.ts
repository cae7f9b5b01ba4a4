/** Each profile again, with the labels beside its values, in the form that the ROLLOUT functions take. */
import { blockCell, blockRows } from "./blockColumn";
import type { CellValue } from "../SheetSpec";
import { type ModelLayout, PROFILE_COLUMNS } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { profileNameCell, profilesRead } from "./profilesRead";
import { rowsOf } from "./rowsOf";
import { section } from "./section";

/** Columns of the label and the value of each profile. */
const PAIRS = [
  ["B", "C"],
  ["E", "F"],
  ["H", "I"],
] as const;

/** The workbook name of a profile, by its index. */
export const clientName = ({ prefix }: ModelLayout, index: number): string => `${prefix}_Client${index + 1}`;

/** The workbook names of all profiles, and the row that shows the names of the profiles. */
export const profilesOf = (layout: ModelLayout): Readonly<{ header: number; names: readonly string[] }> => ({
  header: layout.clients.header,
  names: PROFILE_COLUMNS.map((_, index) => clientName(layout, index)),
});

export function clientWorkings(layout: ModelLayout): SheetPart {
  const { clients, clientWorkings: rows } = layout;
  const band = section(
    rows.header - 2,
    "Workings: client profiles",
    "One profile beside the other, labels repeated, as the functions read them.",
  );
  const pairs = PAIRS.map(([label, value], index) => {
    const letter = PROFILE_COLUMNS[index] ?? "C";
    const position = `(ROW()-ROW($B$${rows.header}))`;
    const cell = (of: string): string => blockCell(of, clients, position);
    const within = (text: string): string => `=IF(${position}>${blockRows("B", clients)},"",${text})`;
    const lines = rowsOf(rows, [within(`${cell("B")}&""`), within(`IF(${cell(letter)}="","",${cell(letter)})`)]);
    const name = profileNameCell(layout, letter);
    const heading: CellValue = { formula: `=IF(${name}="","Client ${index + 1}",${name})` };
    return { label, value, block: { at: `${label}${rows.header}`, cells: [["Client", heading], ...lines] } };
  });
  return {
    blocks: [
      ...band.blocks,
      { at: `O${rows.header}`, cells: [["Profiles read"], [{ formula: `=${profilesRead(layout)}` }]] },
      ...pairs.map(({ block }) => block),
    ],
    formats: [
      ...band.formats,
      { range: `O${rows.header}`, style: "header" },
      { range: `O${rows.first}`, style: "working" },
      ...pairs.flatMap(({ label, value }) => [
        { range: `${label}${rows.header}:${value}${rows.header}`, style: "header" as const },
        { range: `${value}${rows.header}`, align: "right" as const },
        { range: `${label}${rows.first}:${value}${rows.last}`, style: "working" as const },
        { range: `${value}${rows.first}:${value}${rows.last}`, numberFormat: "quantity" as const },
      ]),
    ],
    names: pairs.map(({ label, value }, index) => ({
      name: clientName(layout, index),
      range: `${label}${rows.first}:${value}${rows.last}`,
      comment: "One client: label and value",
    })),
  };
}
