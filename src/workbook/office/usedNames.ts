export type UsedNames = Readonly<{ sheets: readonly string[]; names: readonly string[] }>;

/** Names that a new sheet cannot have, and names that a new name or table cannot have. */
export async function usedNames(context: Excel.RequestContext): Promise<UsedNames> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...names.items, ...tables.items].map(({ name }) => name),
  };
}
