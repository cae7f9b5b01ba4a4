/** Each profile again, with the labels beside its values, in the form that the ROLLOUT functions take. */
import { blockCell, blockRows } from "./blockColumn";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { CLIENT_INPUT, PROFILE_COLUMNS } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { PROFILES_READ, profileNameCell, profilesRead } from "./profilesRead";
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

export function clientWorkings(layout: InLanguage<ModelLayout>): SheetPart {
  const { clients, clientWorkings: rows, t } = layout;
  const band = section(rows.header - 2, t.model.workingsClientProfiles, t.model.workingsClientProfilesExplained);
  const pairs = PAIRS.map(([label, value], index) => {
    const letter = PROFILE_COLUMNS[index] ?? CLIENT_INPUT.profile1;
    const position = `(ROW()-ROW($${PAIRS[0][0]}$${rows.header}))`;
    const cell = (of: string): string => blockCell(of, clients, position);
    const within = (text: string): string => `=IF(${position}>${blockRows(CLIENT_INPUT.label, clients)},"",${text})`;
    const lines = rowsOf(rows, [
      within(`${cell(CLIENT_INPUT.label)}&""`),
      within(`IF(${cell(letter)}="","",${cell(letter)})`),
    ]);
    const name = profileNameCell(layout, letter);
    const numbered = formulaText(t.common.clientNumbered({ n: String(index + 1) }));
    const heading: CellValue = { formula: `=IF(${name}="",${numbered},${name})` };
    return { label, value, block: { at: `${label}${rows.header}`, cells: [[t.model.client, heading], ...lines] } };
  });
  return {
    blocks: [
      ...band.blocks,
      {
        at: `${PROFILES_READ}${rows.header}`,
        cells: [[t.reasons.profilesRead], [{ formula: `=${profilesRead(layout)}` }]],
      },
      ...pairs.map(({ block }) => block),
    ],
    formats: [
      ...band.formats,
      { range: `${PROFILES_READ}${rows.header}`, style: "header" },
      { range: `${PROFILES_READ}${rows.first}`, style: "working" },
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
      comment: t.model.nameOfClient,
    })),
  };
}
