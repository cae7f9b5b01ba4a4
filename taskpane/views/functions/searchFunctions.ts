/** Groups of functions, filtered by a search. */
import groups from "../../../docs/reference/groups.json";
import type { FunctionText } from "./functionTexts";

export type GroupName = keyof typeof groups;
export type FunctionGroup = Readonly<{ name: GroupName; functions: readonly FunctionText[] }>;

/** Searches for every word in name and description, ignoring case and accents. */
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
