import { readFileSync } from "node:fs";
import path from "node:path";
import { freshBuild } from "../support/freshBuild";

export type Parameter = Readonly<{
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}>;

export type FunctionMetadata = Readonly<{
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: readonly Parameter[];
  result: Readonly<{ type?: string; dimensionality?: string }>;
  options?: Readonly<Record<string, boolean>>;
}>;

export type Metadata = Readonly<{ functions: readonly FunctionMetadata[] } & Record<string, unknown>>;

export type Bundle = Readonly<{ folder: string; script: string; metadata: Metadata }>;

/** functions.js and functions.json in the built form. */
export async function functionsBundle(): Promise<Bundle> {
  const folder = await freshBuild("production");
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
  return { folder, script: read("functions.js"), metadata: JSON.parse(read("functions.json")) as Metadata };
}
