import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { declaringFiles } from "../../webpack/declaringFiles";
import { translatedMetadata } from "../../webpack/translatedMetadata";

/** The functions.json of each language as the build writes them, by name, without a build. */
export async function functionsMetadata(): Promise<ReadonlyMap<string, string>> {
  const { metadataJson } = await generateCustomFunctionsMetadata(declaringFiles());
  const translated = translatedMetadata(JSON.parse(metadataJson) as object);
  return new Map([["functions.json", metadataJson], ...translated.map(({ name, text }) => [name, text] as const)]);
}
