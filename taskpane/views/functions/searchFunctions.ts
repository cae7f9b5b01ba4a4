/** Functions by group, and those among them that a search finds. */
import groups from "../../../docs/reference/groups.json";
import type { FunctionText } from "./functionTexts";

export type GroupName = keyof typeof groups;
export type FunctionGroup = Readonly<{ name: GroupName; functions: readonly FunctionText[] }>;

/** Every word is looked for in the name and in the description; accents and letters aside. */
export function searchFunctions(texts: readonly FunctionText[], search: string): readonly FunctionGroup[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  const byId = new Map(texts.map((text) => [text.id, text]));
  return (Object.entries(groups) as [GroupName, readonly string[]][])
    .map(([name, ids]) => ({
      name,
      functions: ids
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ id, description }) => words.every((word) => plain(`${id} ${description}`).includes(word))),
    }))
    .filter(({ functions }) => functions.length > 0);
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
